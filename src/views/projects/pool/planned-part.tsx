import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlannedPool, PoolInputs } from '../../../domain/bonus/planned-pool.ts';
import { gradeIn, plannedPoolOf, poolInputsOf } from '../../../domain/bonus/pool-of.ts';
import type { Project } from '../../../domain/bonus/project.ts';
import { toNumber } from '../../../domain/exact/rational.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { ownerOf } from '../../../domain/tree/owner.ts';
import { formatNumber } from '../../../i18n/number-text.ts';
import { FieldFrame, FieldGrid } from '../../../ui/field-frame.tsx';
import figures from '../../../ui/figures.module.css';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { Money } from '../fields/money.tsx';
import { NumberBox } from '../fields/number-box.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';
import { AcceptedLine } from './accepted-line.tsx';
import { RatingTable } from './rating-table.tsx';

/** What the project is worth before it is launched: seven ratings, the manager's grade, the profile (domain A13, B). */
export function PlannedPart({ project }: { readonly project: Project }) {
  const { plan, locale } = useProject();
  const { t } = useTranslation('projects');
  const pool = plannedPoolOf(plan, project.id);
  if (!pool) return null;
  const subject = { type: 'plannedPool', nodeId: project.id } as const;
  const number = (value: PlannedPool['factor']) =>
    value ? <ExplainButton subject={subject} number={formatNumber(toNumber(value), locale)} /> : '–';
  return (
    <div className={styles['part']}>
      <h4>{t('pool.planned')}</h4>
      <RatingTable project={project} />
      <Inputs project={project} inputs={poolInputsOf(plan, project)} />
      <dl className={`${figures['figures']} ${styles['figures']}`}>
        <div>
          <dt>{t('pool.complexity')}</dt>
          <dd>{number(pool.complexity)}</dd>
        </div>
        <div>
          <dt>{t('pool.factor')}</dt>
          <dd>{number(pool.factor)}</dd>
        </div>
        <div>
          <dt>{t('pool.planned')}</dt>
          <dd>
            <Money minor={pool.minor} subject={subject} />
          </dd>
        </div>
      </dl>
      <Gaps gaps={pool.gaps} />
      <AcceptedLine project={project} pool="plannedPool" isKnown={pool.minor !== null} />
    </div>
  );
}

/** Why a pool is not known: undefined is not zero (domain I12). */
export function Gaps({ gaps }: { readonly gaps: readonly string[] }) {
  const { t } = useTranslation('projects');
  if (gaps.length === 0) return null;
  return (
    <ul className={styles['gaps']}>
      {gaps.map((gap) => (
        <li key={gap}>{t(`gap.${gap}` as 'gap.noBase')}</li>
      ))}
    </ul>
  );
}

function Inputs({ project, inputs }: { readonly project: Project; readonly inputs: PoolInputs }) {
  const { plan, words, showsPay } = useProject();
  const { t } = useTranslation('projects');
  const id = useId();
  const act = useAct();
  const edit = (fields: Readonly<Record<string, unknown>>) =>
    act({ type: 'editRows', table: 'nodes', ids: [project.id], fields });
  const manager = ownerOf(plan, project.id);
  const managerGrade = gradeIn(manager?.grade);
  const grades = settingsOf(plan).policies.gradeFactors.map((_, at) => String(at + 1));
  const profiles = ['projectOffice', 'functional'] as const;
  return (
    <FieldGrid>
      {showsPay && (
        <>
          <FieldFrame id={id} label={words.field('poolBaseMinor')} isHalf hint={t('pool.baseHint')}>
            <NumberBox
              id={id}
              label={words.field('poolBaseMinor')}
              of="money"
              value={inputs.baseMinor}
              onSave={(poolBaseMinor) => edit({ poolBaseMinor })}
            />
          </FieldFrame>
          <ChoiceField
            label={words.field('poolGrade')}
            value={project.poolGrade === undefined ? '' : String(project.poolGrade)}
            none={managerGrade === undefined ? '–' : t('pool.asManager', { what: managerGrade })}
            options={grades.map((value) => ({ value, text: value }))}
            onChoose={(value) => edit({ poolGrade: value === '' ? undefined : Number(value) })}
          />
        </>
      )}
      <ChoiceField
        label={words.field('poolProfile')}
        value={project.poolProfile ?? ''}
        none={
          manager?.profile ? t('pool.asManager', { what: words.choice('profile', manager.profile) }) : '–'
        }
        options={profiles.map((value) => ({ value, text: words.choice('profile', value) }))}
        onChoose={(value) => edit({ poolProfile: value === '' ? undefined : value })}
      />
    </FieldGrid>
  );
}
