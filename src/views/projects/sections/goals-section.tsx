import { useTranslation } from 'react-i18next';
import {
  GOAL_TYPES,
  goalsOf,
  goalTypeOf,
  type Project,
  type ProjectGoal,
} from '../../../domain/bonus/project.ts';
import { actualPoolOf } from '../../../domain/bonus/pool-of.ts';
import { compare, ONE, sum } from '../../../domain/exact/rational.ts';
import { childDefaults } from '../../../domain/tree/defaults.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { AddLine } from '../fields/add-line.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';
import { GoalLine } from './goal-line.tsx';
import { inBasisPoints } from './in-basis-points.ts';

/** The three kinds of goals of a card (domain A12), each with its criterion, weight and degree; weights come to 100 %. */
export function GoalsSection({ project }: { readonly project: Project }) {
  const { plan, locale, today } = useProject();
  const { t } = useTranslation('projects');
  const goals = goalsOf(plan, project.id);
  const whole = sum(goals.map(({ weight }) => weight));
  const isWhole = compare(whole, ONE) === 0;
  const realisation = actualPoolOf(plan, project.id, today)?.degree;
  const realised = realisation ? formatBasisPoints(inBasisPoints(realisation), locale) : '–';
  return (
    <section className={styles['section']} aria-label={t('goals.title')}>
      <h3>{t('goals.title')}</h3>
      <div className={styles['scroll']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('goals.goal')}</th>
              <th scope="col">{t('goals.criterion')}</th>
              <th scope="col">{t('goals.due')}</th>
              <th scope="col" className={styles['number']}>
                {t('goals.weight')}
              </th>
              <th scope="col" className={styles['number']}>
                {t('goals.degree')}
              </th>
            </tr>
          </thead>
          {GOAL_TYPES.map((type) => (
            <GoalGroup
              key={type}
              project={project}
              type={type}
              goals={goals.filter(({ node }) => goalTypeOf(node) === type)}
            />
          ))}
          {goals.length > 0 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {t('goals.total')}
                </th>
                <td className={styles['number']} data-wrong={!isWhole || undefined}>
                  {formatBasisPoints(inBasisPoints(whole), locale)}
                </td>
                <td className={styles['number']}>
                  <ExplainButton subject={{ type: 'actualPool', nodeId: project.id }} number={realised} />
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {goals.length > 0 && !isWhole && (
        <p className={styles['warning']}>
          {t('goals.notWhole', { sum: formatBasisPoints(inBasisPoints(whole), locale) })}
        </p>
      )}
    </section>
  );
}

interface GoalGroupProps {
  readonly project: Project;
  readonly type: (typeof GOAL_TYPES)[number];
  readonly goals: readonly ProjectGoal[];
}

/** Goals that are not sorted yet have a group only while there are any. */
function GoalGroup({ project, type, goals }: GoalGroupProps) {
  const { isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  if (type === 'none' && goals.length === 0) return null;
  const name = t(`goals.type.${type}`);
  const add = (title: string) =>
    act({ type: 'addNode', ...childDefaults(project), title, under: project.id }, (id) => ({
      type: 'editRows',
      table: 'nodes',
      ids: [id],
      fields: { goalType: type },
    }));
  return (
    <tbody>
      <tr data-on={goals.length === 0 ? 'screen' : undefined}>
        <th scope="rowgroup" colSpan={5} className={styles['group']}>
          {name}
        </th>
      </tr>
      {goals.map((goal) => (
        <GoalLine key={goal.node.id} goal={goal} isUnsorted={type === 'none'} />
      ))}
      {!isReadOnly && type !== 'none' && (
        <tr data-on="screen">
          <td colSpan={5}>
            <AddLine label={t('goals.add', { type: name })} onAdd={add} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
