import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en/index.ts';

/** Languages of the interface; a further one is a folder of files and a line here. A plan's own language is its own. */
export const LANGUAGES = { en: 'English', ru: 'Русский' } as const;
export type Language = keyof typeof LANGUAGES;

const loaders: Readonly<Record<Exclude<Language, 'en'>, () => Promise<{ default: Record<string, object> }>>> =
  {
    ru: () => import('./ru/index.ts'),
  };

export const isLanguage = (text: unknown): text is Language =>
  typeof text === 'string' && Object.hasOwn(LANGUAGES, text);

/** Starts with English loaded; a further language is fetched when it is asked for. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'common',
    resources: { en },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await changeLanguage(language);
}

export async function changeLanguage(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'common')) {
    const { default: namespaces } = await loaders[language]();
    for (const [namespace, texts] of Object.entries(namespaces)) {
      i18next.addResourceBundle(language, namespace, texts);
    }
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
