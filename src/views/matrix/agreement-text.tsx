import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toNumber } from '../../domain/exact/rational.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import { type MatrixTerms, termsOf } from '../../domain/matrix/terms.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints, formatNumber } from '../../i18n/number-text.ts';
import styles from './matrix.module.css';
import { shareText } from './share-text.ts';

/** The personal written agreement: what was agreed, by when, what follows, and who signs (domain A8). */
export function AgreementText({ matrix }: { readonly matrix: Matrix }) {
  const { t } = useTranslation('matrix');
  const locale = useLocale();
  const plan = useEditorState((state) => state.plan);
  const terms = useMemo(() => termsOf(plan, matrix), [plan, matrix]);
  const { party, period, lines, rule } = matrix;
  const nameOf = (id: PartyId | null) => (id && plan.parties[id]?.name) || t('unnamed');
  const day = (text: string) => formatDay(text, locale);
  const manager = nameOf(terms.managerId);
  const employee = party.name || t('unnamed');
  return (
    <section className={styles['agreement']} aria-label={t('agreement.title')}>
      <h2>{t('agreement.title')}</h2>
      <p>
        {t('agreement.between', {
          employee: party.post ? `${employee} (${party.post})` : employee,
          manager,
          period: period.title,
          start: day(period.start),
          end: day(period.end),
        })}
      </p>
      <ol>
        {lines.map(({ indicator, plan: target, weight }) => (
          <li key={indicator.id}>
            {t('agreement.line', {
              title: indicator.title,
              plan: target === undefined ? t('undefined') : formatNumber(target, locale),
              unit: indicator.unit ?? '',
              weight: shareText(toNumber(weight), locale),
            }).replace(/ +/g, ' ')}
          </li>
        ))}
      </ol>
      <p>
        {terms.agreeBy &&
          t('agreement.by', {
            day: day(terms.agreeBy),
            count: settingsOf(plan).policies.agreeWorkingDays,
          })}{' '}
        <AgreedOn terms={terms} day={day} />
      </p>
      <p>
        {terms.factEntryId
          ? t('agreement.facts', { day: day(terms.factsBy), who: nameOf(terms.factEntryId) })
          : t('agreement.factsByNobody', { day: day(terms.factsBy) })}{' '}
        {t(`agreement.bonus.${rule.name}`, { limit: formatBasisPoints(rule.gateBp, locale) })}
      </p>
      <div className={styles['signatures']} data-on="paper">
        <Signature role={t('agreement.employee')} name={employee} />
        <Signature role={t('agreement.manager')} name={terms.managerId ? manager : ''} />
      </div>
    </section>
  );
}

interface AgreedOnProps {
  readonly terms: MatrixTerms;
  readonly day: (text: string) => string;
}

function AgreedOn({ terms, day }: AgreedOnProps) {
  const { t } = useTranslation('matrix');
  if (terms.agreedOn === null) return <strong>{t('agreement.notAgreed')}</strong>;
  const how = terms.isLate ? 'late' : 'inTime';
  return <strong>{t(`agreement.${how}`, { day: day(terms.agreedOn) })}</strong>;
}

/** A line for each of signature, name and date. */
function Signature({ role, name }: { readonly role: string; readonly name: string }) {
  const { t } = useTranslation('matrix');
  return (
    <div className={styles['signature']}>
      <span>{role}</span>
      <span className={styles['rule']} aria-hidden />
      <span>{name}</span>
      <span>{t('agreement.date')}</span>
      <span className={styles['rule']} aria-hidden />
    </div>
  );
}
