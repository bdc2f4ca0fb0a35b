import i18next from 'i18next';
import en from '../../src/i18n/en/index.ts';
import { bringRuleTexts } from '../../src/i18n/rule-texts.ts';
import ru from '../../src/i18n/ru/index.ts';

/** All texts of the interface, in both languages. */
export async function startTexts(): Promise<void> {
  await i18next.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en, ru },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  bringRuleTexts();
}
