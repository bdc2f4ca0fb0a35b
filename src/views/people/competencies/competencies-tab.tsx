import { GraduationCap, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  type Assessed,
  assessmentsOf,
  competenciesOf,
  competencyDegree,
  type CompetencyLine,
  keyOf,
  LEVELS,
  sameName,
} from '../../../domain/people/competencies.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { formatDay } from '../../../i18n/day-text.ts';
import { formatDegree } from '../../../i18n/number-text.ts';
import { Radar } from '../../../ui/charts/radar.tsx';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useAct } from '../fields/use-act.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';
import { AddCompetency } from './add-competency.tsx';
import { DevelopmentPlan } from './development-plan.tsx';
import { useDevelopment } from './use-development.ts';

/** What the post asks for, what there is, what is missing, and what is done about it. */
export function CompetenciesTab({ party }: { readonly party: Party }) {
  const { t } = useTranslation('performance');
  const { plan, isReadOnly, locale } = usePeople();
  const act = useAct();
  const lines = competenciesOf(plan, party.id);
  const degree = competencyDegree(lines);
  const asked = lines.filter(({ required }) => required !== null);
  return (
    <div className={styles['sections']}>
      <section className={styles['section']} aria-label={t('competencies')}>
        <h3>{t('competencies')}</h3>
        {lines.length === 0 ? (
          <p className={styles['soft']}>{t('noCompetencies')}</p>
        ) : (
          <div className={styles['besides']}>
            <div className={styles['scroll']}>
              <CompetencyTable {...{ party, lines }} />
            </div>
            {asked.length >= 3 && (
              <Radar
                axes={lines.flatMap(({ required, actual }, at) =>
                  required === null ? [] : [{ label: String(at + 1), wanted: required, actual }],
                )}
                most={LEVELS.length}
                label={t('radar', { name: party.name, reached: degree.reached, asked: degree.asked })}
                wantedName={t('required')}
                actualName={t('actual')}
              />
            )}
          </div>
        )}
        {degree.value !== null && (
          <p>
            <strong>{formatDegree(degree.value, locale)}</strong>{' '}
            <span className={styles['soft']}>
              {t('degreeRule', {
                reached: degree.reached,
                asked: degree.asked,
                assessed: degree.assessed,
                required: degree.required,
              })}
            </span>
          </p>
        )}
        {!isReadOnly && (
          <AddCompetency
            onAdd={(competency, required) =>
              act({ type: 'assessCompetency', partyId: party.id, competency, required })
            }
          />
        )}
      </section>
      <DevelopmentPlan party={party} />
    </div>
  );
}

interface TableProps {
  readonly party: Party;
  readonly lines: readonly CompetencyLine[];
}

function CompetencyTable({ party, lines }: TableProps) {
  const { t } = useTranslation('performance');
  const { plan, isReadOnly } = usePeople();
  const act = useAct();
  const assessments = assessmentsOf(plan, party.id);
  const { plan: planLearning } = useDevelopment(party);
  const options = LEVELS.map((level) => ({
    value: String(level),
    text: `${level} – ${t(`level.${level}`)}`,
  }));
  const assess = ({ type, name }: CompetencyLine, actual: string) =>
    act({
      type: 'assessCompetency',
      partyId: party.id,
      competency: { type, name },
      actual: actual === '' ? null : Number(actual),
    });
  return (
    <table className={`${styles['table']} ${styles['roomy']}`} aria-label={t('competencies')}>
      <thead>
        <tr>
          <th scope="col">{t('number')}</th>
          <th scope="col">{t('competency')}</th>
          <th scope="col">{t('required')}</th>
          <th scope="col">{t('actual')}</th>
          <th scope="col">{t('gap')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, at) => (
          <tr key={line.name}>
            <td className={styles['soft']}>{at + 1}</td>
            <th scope="row">
              {line.name}
              <span className={styles['under']}>{t(`type.${line.type}`)}</span>
            </th>
            <td>{line.required ?? '–'}</td>
            <td>
              <ChoiceBox
                label={t('actualOf', { name: line.name })}
                value={String(line.actual ?? '')}
                none={t('notAssessed')}
                options={options}
                isDisabled={isReadOnly}
                onChange={(level) => assess(line, level)}
              />
              <AssessedOn assessed={assessments.get(keyOf(line.name))} />
            </td>
            <td className={styles['nowrap']}>
              {line.gap === null ? '–' : line.gap === 0 ? t('noGap') : <strong>−{line.gap}</strong>}
              {line.gap !== null && line.gap > 0 && !isReadOnly && (
                <IconButton
                  icon={GraduationCap}
                  label={t('planFor', { name: line.name })}
                  onPress={() => planLearning({ competency: line.name })}
                />
              )}
              {isOwn(party, line) && !isReadOnly && (
                <IconButton
                  icon={X}
                  label={t('removeOwn', { name: line.name })}
                  onPress={() =>
                    act({
                      type: 'assessCompetency',
                      partyId: party.id,
                      competency: line,
                      actual: null,
                      required: null,
                    })
                  }
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function AssessedOn({ assessed }: { readonly assessed: Assessed | undefined }) {
  const { t } = useTranslation('performance');
  const { locale } = usePeople();
  if (!assessed) return null;
  const day = formatDay(assessed.on, locale);
  return (
    <span className={styles['under']}>
      {assessed.before === null
        ? t('assessedOn', { day })
        : t('assessedAgain', { day, before: assessed.before })}
    </span>
  );
}

/** Asked of this person, whatever the post asks for. */
const isOwn = (party: Party, { name }: CompetencyLine): boolean =>
  party.competencies?.some((one) => one.required !== undefined && sameName(one.name, name)) ?? false;
