import { useTranslation } from 'react-i18next';
import { type PeopleRules, peopleRules } from '../../../domain/people/people-rules.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { numberForTyping, parseBasisPoints, parseNumber } from '../../../i18n/number-text.ts';
import { FieldGrid } from '../../../ui/field-frame.tsx';
import { TextLine } from '../fields/text-line.tsx';
import { useAct } from '../fields/use-act.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** The rules on people that are the app's own, and can be the plan's. */
export function RulesSection() {
  const { t } = useTranslation('people');
  const { plan, locale, isReadOnly } = usePeople();
  const act = useAct();
  const rules = peopleRules(plan);
  const set = (changed: Partial<PeopleRules>) => {
    const { policies } = settingsOf(plan);
    const people = { ...policies.people, ...changed };
    return act({
      type: 'editRows',
      table: 'settings',
      ids: ['settings'],
      fields: { policies: { ...policies, people } },
    });
  };
  const limit = (name: 'mostGoals' | 'mostActivities') => (
    <TextLine
      label={t(`rule.${name}`)}
      value={String(rules[name])}
      inputMode="decimal"
      isHalf
      onSave={(text) => {
        const value = parseNumber(text, locale);
        if (value === null || !Number.isInteger(value) || value < 1) return t('rule.wholeNumber');
        return set({ [name]: value });
      }}
    />
  );
  return (
    <section className={styles['section']} aria-label={t('rules')}>
      <h3>{t('rules')}</h3>
      <p className={styles['soft']}>{t('rulesHint')}</p>
      <FieldGrid>
        {limit('mostGoals')}
        {limit('mostActivities')}
        <TextLine
          label={t('rule.goalsShareBp')}
          value={numberForTyping(rules.goalsShareBp / 100, locale)}
          suffix="%"
          inputMode="decimal"
          isHalf
          hint={t('rule.goalsShareHint')}
          onSave={(text) => {
            const value = parseBasisPoints(text, locale);
            return value === null || value < 0 || value > 10_000
              ? t('rule.share')
              : set({ goalsShareBp: value });
          }}
        />
      </FieldGrid>
      <label className={styles['flag']}>
        <input
          type="checkbox"
          checked={rules.nineBox}
          disabled={isReadOnly}
          onChange={({ target }) => set({ nineBox: target.checked })}
        />
        <span>
          {t('rule.nineBox')}
          <span className={styles['soft']}> {t('rule.nineBoxWhy')}</span>
        </span>
      </label>
    </section>
  );
}
