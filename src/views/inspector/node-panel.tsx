import { useTranslation } from 'react-i18next';
import { feedbackOf } from '../../domain/cycle/feedback.ts';
import { periodOf } from '../../domain/cycle/members.ts';
import type { NodeId } from '../../domain/ids.ts';
import { fieldsOf, type Node } from '../../domain/kinds/index.ts';
import type { rollUpOf } from '../../domain/scoring/score-of.ts';
import { scoresOf } from '../../domain/scoring/scores.ts';
import { FieldGrid } from '../../ui/field-frame.tsx';
import { FeedbackTalk } from '../feedback/feedback-talk.tsx';
import { CarriedOver } from './carried-over.tsx';
import { CheckInLine } from './check-in-line.tsx';
import { Counterpart } from './counterpart.tsx';
import { type FieldGroup, fieldGroups } from './field-groups.ts';
import { FindingsSection } from './findings-section.tsx';
import { Folded } from './folded.tsx';
import { IndicatorsSection } from './indicators-section.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { KindField } from './kind-field.tsx';
import { LinksSection } from './links-section.tsx';
import { OwnerField } from './owner-field.tsx';
import { RolesSection } from './roles-section.tsx';
import { PeriodField } from './period-field.tsx';
import { RowField } from './row-field.tsx';
import { ScoreLine } from './score-line.tsx';

/** One node: what everybody needs first, the rest folded by its subject. */
export function NodePanel({ id }: { readonly id: NodeId }) {
  const { plan, today } = useInspector();
  const { t } = useTranslation(['inspector', 'feedback']);
  const node = plan.nodes[id];
  if (!node) return null;
  const fields = fieldsOf(node.kind);
  const groups = fieldGroups(fields);
  // A risk or a vision has no progress of its own, but may be measured.
  const isScored = 'progressBp' in fields || scoresOf(plan, today)(id).source !== 'none';
  const grid = (group: FieldGroup) => (
    <FieldGrid>
      {groups[group].map((name) => {
        const field = fields[name];
        return field && <NodeField key={name} id={id} name={name} field={field} />;
      })}
    </FieldGrid>
  );
  return (
    <>
      <div className={styles['main']}>
        {fields['title'] && <RowField table="nodes" ids={[id]} name="title" field={fields['title']} />}
        {isScored && <ScoreLine id={id} />}
        <CheckInLine id={id} />
        <Counterpart id={id} />
        <CarriedOver id={id} />
        <FieldGrid>
          <KindField ids={[id]} />
          <OwnerField ids={[id]} />
          <PeriodField ids={[id]} />
        </FieldGrid>
        {grid('main')}
      </div>
      <FindingsSection id={id} />
      <IndicatorsSection nodeId={id} />
      <Folded part="feedback" title={t('feedback:feedback')} count={feedbackOf(plan, id).length}>
        <FeedbackTalk nodeId={id} periodId={periodOf(plan, id) ?? undefined} />
      </Folded>
      <LinksSection id={id} />
      <RolesSection nodeId={id} />
      {(['money', 'method', 'more'] as const).map(
        (group) =>
          groups[group].length > 0 && (
            <Folded key={group} part={group} title={t(`group.${group}`)} count={filled(node, groups[group])}>
              {grid(group)}
            </Folded>
          ),
      )}
    </>
  );
}

interface NodeFieldProps {
  readonly id: NodeId;
  readonly name: string;
  readonly field: Parameters<typeof RowField>[0]['field'];
}

/** A share entered by hand says when it is not the one that counts. */
function NodeField({ id, name, field }: NodeFieldProps) {
  const { plan, today } = useInspector();
  const { t } = useTranslation('inspector');
  const isOverruled =
    name === 'progressBp' && ['indicators', 'children'].includes(scoresOf(plan, today)(id).source);
  const node = plan.nodes[id];
  const rollUp = name === 'rollup' && node ? chosenRollUp(node) : null;
  return (
    <RowField
      table="nodes"
      ids={[id]}
      name={name}
      field={field}
      {...(isOverruled && { hint: t('progressOverruled') })}
      {...(rollUp && { hint: t(`rollUpHint.${rollUp}`) })}
    />
  );
}

/** Where none is chosen, outcomes and impacts are judged by their own indicators only (domain C4). */
function chosenRollUp(node: Node): ReturnType<typeof rollUpOf> | 'none' | 'noneOwn' {
  const named = 'rollup' in node ? node.rollup : undefined;
  return named ?? (node.kind === 'outcome' || node.kind === 'impact' ? 'noneOwn' : 'none');
}

const filled = (row: object, names: readonly string[]): number =>
  names.filter((name) => Object.hasOwn(row, name)).length;
