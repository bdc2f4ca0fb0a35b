import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { GOAL_LEVELS } from '../../domain/kinds/goal.ts';
import { isKind, type Node } from '../../domain/kinds/index.ts';
import { KIND_CHOICES, type KindChoice } from '../../domain/kinds/kind-choices.ts';
import { useEditor } from '../../editor/react.tsx';
import { refusalText } from '../../i18n/refusal-text.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { useInspector } from './inspector-context.tsx';
import { useLock } from './use-lock.tsx';

const keyOf = ({ kind, level }: KindChoice): string => (level === undefined ? kind : `${kind} ${level}`);
const choiceOf = (node: Node): KindChoice =>
  node.kind === 'goal' ? { kind: node.kind, level: node.level } : { kind: node.kind };

/** The kind of nodes, and the level of goals: one choice, since that is how people name them. */
export function KindField({ ids }: { readonly ids: readonly NodeId[] }) {
  const editor = useEditor();
  const { t, i18n } = useTranslation('inspector');
  const { plan, words, readOnly } = useInspector();
  const id = useId();
  const { isLocked, mark } = useLock('nodes', ids, 'kind');
  const [problem, setProblem] = useState<string | null>(null);
  const keys = new Set(
    ids.flatMap((nodeId) => plan.nodes[nodeId] ?? []).map((node) => keyOf(choiceOf(node))),
  );
  const [key = ''] = keys;
  const choose = (next: string) => {
    const [kind, level] = next.split(' ');
    if (!isKind(kind)) return;
    const isLevel = GOAL_LEVELS.find((known) => known === level);
    const done = editor.dispatch(
      { type: 'setKind', ids, kind, ...(isLevel && { level: isLevel }) },
      { quiet: true },
    );
    const isRefused = !done.ok && done.error.code !== 'nothingToDo';
    setProblem(isRefused ? refusalText(i18n.language, words, done.error) : null);
  };
  return (
    <FieldFrame id={id} label={words.field('kind')} mark={mark} problem={problem}>
      <ChoiceBox
        id={id}
        describedBy={problem === null ? undefined : problemId(id)}
        isInvalid={problem !== null}
        isDisabled={readOnly || isLocked}
        value={key}
        mixed={keys.size > 1 ? t('severalValues') : undefined}
        options={KIND_CHOICES.map((choice) => ({ value: keyOf(choice), text: words.kind(choice) }))}
        onChange={choose}
      />
    </FieldFrame>
  );
}
