import { useTranslation } from 'react-i18next';
import { periodOf } from '../../../domain/cycle/members.ts';
import { rowsWith } from '../../../domain/index-by.ts';
import { isResult, partsOf } from '../../../domain/people/parts.ts';
import type { Node } from '../../../domain/kinds/index.ts';
import type { Plan } from '../../../domain/plan.ts';
import { correctiveActions, diagnosisOf } from '../../../domain/review/diagnosis.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { useActions, useEditor } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { NodeName } from '../fields/node-name.tsx';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

/** Diagnosis and improvement: the bridge to the next period (domain A6). */
export function DiagnosisSection({ party }: { readonly party: Party }) {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('performance');
  const { plan } = usePeople();
  const goals = partsOf(plan, party.id)
    .filter(({ role, node }) => role.role === 'accountable' && isResult(node))
    .map(({ node }) => ({
      node,
      diagnosis: diagnosisIn(plan, node),
      actions: correctiveActions(plan, node.id).flatMap((id) => plan.nodes[id] ?? []),
      lessons: lessonsFrom(plan, node),
    }))
    .filter((goal) => goal.diagnosis || goal.actions.length > 0 || goal.lessons.length > 0);
  const review = actions.get('goTo.review');
  return (
    <section className={styles['section']} aria-label={t('part.diagnosis')}>
      <h3>{t('part.diagnosis')}</h3>
      <p className={styles['soft']}>{t('diagnosisHint')}</p>
      {goals.length === 0 && <p className={styles['soft']}>{t('noDiagnosis')}</p>}
      {goals.length > 0 && (
        <ul className={styles['cards']}>
          {goals.map(({ node, diagnosis, actions: corrective, lessons }) => (
            <li key={node.id} className={styles['card']}>
              <NodeName node={node} />
              {diagnosis && (
                <p>
                  {diagnosis.shortcoming && <strong>{t(`shortcoming.${diagnosis.shortcoming}`)} </strong>}
                  {diagnosis.text}
                </p>
              )}
              <Nodes title={t('lessons')} nodes={lessons} />
              <Nodes title={t('actions')} nodes={corrective} />
            </li>
          ))}
        </ul>
      )}
      {review && (
        <p data-on="screen">
          <Button variant="quiet" onPress={() => void review.run(editor)}>
            {t('toReview')}
          </Button>
        </p>
      )}
    </section>
  );
}

function Nodes({ title, nodes }: { readonly title: string; readonly nodes: readonly Node[] }) {
  if (nodes.length === 0) return null;
  return (
    <div>
      <span className={styles['soft']}>{title}</span>
      <ul className={styles['plainList']}>
        {nodes.map((node) => (
          <li key={node.id}>
            <NodeName node={node} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function diagnosisIn(plan: Plan, { id }: Node) {
  const period = periodOf(plan, id);
  return period && diagnosisOf(plan, id, period);
}

const lessonsFrom = (plan: Plan, { id }: Node): readonly Node[] =>
  rowsWith(plan, 'links', 'to', id).flatMap(({ from, type }) => {
    const node = plan.nodes[from];
    return type === 'learnedFrom' && node?.kind === 'lesson' ? [node] : [];
  });
