import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodOf } from '../../domain/cycle/members.ts';
import { periodLines } from '../../domain/cycle/period-tree.ts';
import type { NodeId, PeriodId } from '../../domain/ids.ts';
import { nodeFields } from '../../domain/kinds/index.ts';
import { useEditor } from '../../editor/react.tsx';
import { refusalText } from '../../i18n/refusal-text.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { useInspector } from './inspector-context.tsx';

/** The period nodes are planned in; what none is chosen for goes with what it hangs below, its targets or its dates. */
export function PeriodField({ ids }: { readonly ids: readonly NodeId[] }) {
  const editor = useEditor();
  const { t, i18n } = useTranslation(['periods', 'inspector']);
  const { plan, words, readOnly } = useInspector();
  const id = useId();
  const [problem, setProblem] = useState<string | null>(null);
  const nodes = ids.flatMap((one) => plan.nodes[one] ?? []);
  const lines = periodLines(plan);
  if (lines.length === 0 || !nodes.some(({ kind }) => 'periodId' in nodeFields(kind))) return null;
  const own = new Set(nodes.map((node) => ('periodId' in node ? node.periodId : undefined)));
  const [first] = own;
  const [only] = ids;
  const derived = own.size === 1 && first === undefined && only ? periodOf(plan, only) : null;
  const named = derived && ids.length === 1 ? plan.periods[derived]?.title : undefined;
  const put = (value: string) => {
    const periodId = value === '' ? null : (value as PeriodId);
    const done = editor.dispatch({ type: 'planIn', ids, periodId }, { quiet: true });
    const isDone = done.ok || done.error.code === 'nothingToDo';
    setProblem(isDone ? null : refusalText(i18n.language, words, done.error));
  };
  return (
    <FieldFrame id={id} label={t('switcher')} problem={problem}>
      <ChoiceBox
        id={id}
        value={own.size === 1 ? (first ?? '') : ''}
        none={named ? t('derived', { title: named }) : first || ids.length > 1 ? t('notChosen') : t('none')}
        mixed={own.size > 1 ? t('inspector:severalValues') : undefined}
        options={lines.map(({ period, level }) => ({
          value: period.id,
          text: `${'\u2003'.repeat(level - 1)}${period.title || t('untitled')}`,
        }))}
        isDisabled={readOnly}
        onChange={put}
      />
    </FieldFrame>
  );
}
