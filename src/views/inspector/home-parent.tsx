import { useCallback, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { linkTable } from '../../domain/rows/link.ts';
import { childrenOf, homeOf, parentOf } from '../../domain/tree/tree.ts';
import { branch } from '../../domain/tree/walk.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { FieldFrame, FieldGrid, problemId } from '../../ui/field-frame.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import { useInspector } from './inspector-context.tsx';
import { RowField } from './row-field.tsx';
import { useAct } from './use-act.ts';
import { useNodeOptions } from './use-options.ts';

/** The place of a node in the tree, changed by the name of another parent; an emptied name makes it a root. */
export function HomeParent({ id }: { readonly id: NodeId }) {
  const { plan, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const fieldId = useId();
  const { act, problem } = useAct();
  const own = useMemo(() => new Set(branch(plan, id)), [plan, id]);
  const options = useNodeOptions(useCallback((other) => !own.has(other), [own]));
  const parent = parentOf(plan, id);
  const text = parent === null ? '' : plan.nodes[parent]?.title || t('untitled');
  const home = homeOf(plan, id)?.id;

  const commit = (name: string, under: NodeId | null): boolean => {
    if (name === text) return true;
    // A name that is not there is no wish to become a root.
    if (under === null && name.trim() !== '') return true;
    return act({ type: 'moveNodes', ids: [id], under });
  };
  return (
    <FieldGrid>
      <FieldFrame id={fieldId} label={t('parent')} problem={problem}>
        <SuggestBox
          id={fieldId}
          text={text}
          placeholder={t('topLevel')}
          options={options}
          isDisabled={readOnly}
          isInvalid={problem !== null}
          describedBy={problem === null ? undefined : problemId(fieldId)}
          onCommit={(name, option) => commit(name, option ? (option.id as NodeId) : null)}
        />
      </FieldFrame>
      {home && parent !== null && plan.links[home]?.type === 'contributes' && (
        <RowField
          table="links"
          ids={[home]}
          name="weightBp"
          field={linkTable.fields.weightBp}
          hint={<SiblingWeights parent={parent} />}
        />
      )}
    </FieldGrid>
  );
}

/** What the weights below a parent add up to, where they are not the whole. */
function SiblingWeights({ parent }: { readonly parent: NodeId }) {
  const { plan, locale } = useInspector();
  const { t } = useTranslation('inspector');
  const weights = childrenOf(plan, parent).flatMap((child) => homeOf(plan, child)?.weightBp ?? []);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (weights.length === 0 || sum === 10_000) return null;
  return t('weightsSum', { sum: formatBasisPoints(sum, locale) });
}
