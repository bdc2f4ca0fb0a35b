import { Plus, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { competenciesOf, sameName } from '../../../domain/people/competencies.ts';
import type { Learning, Party } from '../../../domain/rows/party.ts';
import { formatDay } from '../../../i18n/day-text.ts';
import { Button } from '../../../ui/button.tsx';
import { FieldGrid } from '../../../ui/field-frame.tsx';
import { DayLine } from '../fields/day-line.tsx';
import { TextLine } from '../fields/text-line.tsx';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';
import { useDevelopment } from './use-development.ts';

/** What somebody is to learn, by when, and when it is looked at again (domain A10, QI). */
export function DevelopmentPlan({ party }: { readonly party: Party }) {
  const { t } = useTranslation('performance');
  const { isReadOnly } = usePeople();
  const { items, plan } = useDevelopment(party);
  return (
    <section className={styles['section']} aria-label={t('development')}>
      <h3>{t('development')}</h3>
      {items.length === 0 && <p className={styles['soft']}>{t('noDevelopment')}</p>}
      {items.length > 0 && (
        <ul className={styles['cards']}>
          {items.map((item) => (
            <LearningCard key={item.id} {...{ party, item }} />
          ))}
        </ul>
      )}
      {!isReadOnly && (
        <p data-on="screen">
          <Button icon={Plus} onPress={() => plan({})}>
            {t('addLearning')}
          </Button>
        </p>
      )}
    </section>
  );
}

function LearningCard({ party, item }: { readonly party: Party; readonly item: Learning }) {
  const { t } = useTranslation('performance');
  const { plan, isReadOnly, locale, today } = usePeople();
  const { change, remove } = useDevelopment(party);
  const gap = competenciesOf(plan, party.id).find(({ name }) => sameName(name, item.competency ?? ''))?.gap;
  const isLate = item.doneOn === undefined && item.due !== undefined && item.due < today;
  return (
    <li className={styles['card']}>
      {item.competency && (
        <p>
          <strong>{item.competency}</strong>
          {typeof gap === 'number' && (
            <span className={styles['soft']}> {gap > 0 ? t('gapOf', { gap }) : t('noGap')}</span>
          )}
        </p>
      )}
      <FieldGrid>
        <TextLine
          label={t('what')}
          value={item.what}
          onSave={(what) => change(item.id, { what: what.trim() })}
        />
        <DayLine label={t('due')} day={item.due} onSave={(due) => change(item.id, { due })} />
        <DayLine
          label={t('reassessOn')}
          day={item.reassessOn}
          onSave={(reassessOn) => change(item.id, { reassessOn })}
        />
      </FieldGrid>
      <div className={styles['line']}>
        <label className={styles['flag']}>
          <input
            type="checkbox"
            checked={item.doneOn !== undefined}
            disabled={isReadOnly}
            onChange={({ target }) => change(item.id, { doneOn: target.checked ? today : undefined })}
          />
          {item.doneOn ? t('doneOn', { day: formatDay(item.doneOn, locale) }) : t('done')}
        </label>
        {isLate && <span className={styles['mark']}>{t('late')}</span>}
        {!isReadOnly && (
          <Button
            variant="quiet"
            icon={Trash2}
            aria-label={t('removeLearning', { what: item.what || item.competency || '' })}
            onPress={() => remove(item.id)}
          >
            {t('remove')}
          </Button>
        )}
      </div>
    </li>
  );
}
