import { useTranslation } from 'react-i18next';
import { GOAL_TYPES, type ProjectGoal } from '../../../domain/bonus/project.ts';
import { rowsWith } from '../../../domain/index-by.ts';
import type { Indicator } from '../../../domain/rows/indicator.ts';
import { factsOf } from '../../../domain/scoring/facts.ts';
import { scoresOf } from '../../../domain/scoring/scores.ts';
import { useEditor } from '../../../editor/react.tsx';
import { shortDay } from '../../../i18n/day-text.ts';
import { formatBasisPoints, formatDegree, formatNumber } from '../../../i18n/number-text.ts';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { NumberBox } from '../fields/number-box.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';
import { inBasisPoints } from './in-basis-points.ts';

interface GoalLineProps {
  readonly goal: ProjectGoal;
  readonly isUnsorted: boolean;
}

/** One goal of a card; a press on it selects it, so that the inspector shows all there is. */
export function GoalLine({ goal: { node, link, weight, isOut }, isUnsorted }: GoalLineProps) {
  const editor = useEditor();
  const { plan, words, locale, today } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const title = node.title || t('untitled');
  const { degree } = scoresOf(plan, today)(node.id);
  const end = 'end' in node ? node.end : undefined;
  const number = degree.value === null ? '–' : formatDegree(degree.value, locale);
  return (
    <tr data-out={isOut || undefined}>
      <th scope="row">
        <button type="button" className={styles['goal']} onClick={() => editor.select([node.id])}>
          <span dir="auto">{title}</span>
        </button>
        {isOut && 'state' in node && node.state && (
          <span className={styles['soft']}> · {words.choice('state', node.state)}</span>
        )}
        {isUnsorted && <SortBox id={node.id} title={title} />}
      </th>
      <td>
        <Criteria nodeId={node.id} />
      </td>
      <td className={styles['nowrap']}>{end ? shortDay(end, locale) : '–'}</td>
      <td className={styles['number']}>
        <NumberBox
          label={t('goals.weightOf', { title })}
          of="share"
          value={link.weightBp}
          placeholder={formatBasisPoints(inBasisPoints(weight), locale).replace(/\s*%/, '')}
          onSave={(weightBp) =>
            act({ type: 'editRows', table: 'links', ids: [link.id], fields: { weightBp } })
          }
        />
      </td>
      <td className={styles['number']}>
        <ExplainButton
          subject={{ type: 'nodeScore', nodeId: node.id }}
          number={number}
          title={degree.why && words.score('why', degree.why)}
        />
      </td>
    </tr>
  );
}

/** What the goal is judged by: fact and target of each of its indicators. */
function Criteria({ nodeId }: { readonly nodeId: Indicator['nodeId'] }) {
  const { plan, locale, today } = useProject();
  const { t } = useTranslation('projects');
  const indicators = rowsWith(plan, 'indicators', 'nodeId', nodeId).toSorted((a, b) =>
    a.order < b.order ? -1 : 1,
  );
  if (indicators.length === 0) return <span className={styles['soft']}>{t('goals.noCriterion')}</span>;
  const amount = (value: number | undefined) => (value === undefined ? '–' : formatNumber(value, locale));
  return (
    <ul className={styles['criteria']}>
      {indicators.map((indicator) => {
        const { actual, target } = factsOf(plan, indicator, today);
        const values = t('goals.values', { actual: amount(actual), target: amount(target) });
        return (
          <li key={indicator.id}>
            <span dir="auto">{indicator.title || t('untitled')}</span>
            <span className={styles['soft']}> {[values, indicator.unit].filter(Boolean).join(' ')}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Which of the three kinds of goals it is. */
function SortBox({ id, title }: { readonly id: string; readonly title: string }) {
  const { isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  return (
    <span className={styles['sort']} data-on="screen">
      <ChoiceBox
        label={t('goals.sort', { title })}
        value=""
        none={t('goals.type.none')}
        isDisabled={isReadOnly}
        options={GOAL_TYPES.flatMap((type) =>
          type === 'none' ? [] : [{ value: type, text: t(`goals.type.${type}`) }],
        )}
        onChange={(goalType) => act({ type: 'editRows', table: 'nodes', ids: [id], fields: { goalType } })}
      />
    </span>
  );
}
