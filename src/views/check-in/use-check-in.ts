import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { checkInList, type CheckInItem } from '../../domain/cycle/check-ins.ts';
import type { ValueId } from '../../domain/ids.ts';
import { type Plan, rowsOf, settingsOf } from '../../domain/plan.ts';
import { rowsWith } from '../../domain/index-by.ts';
import { doSteps } from '../../editor/do-steps.ts';
import type { Editor } from '../../editor/editor.ts';
import { readingOrder } from '../../editor/find.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { type PlanWords, usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { checkInFrom, type Typed } from './check-in-entry.ts';
import { knownOf } from './check-in-facts.ts';

export interface CheckInContext {
  readonly plan: Plan;
  readonly words: PlanWords;
  readonly locale: string;
}

export interface Answer {
  readonly item: CheckInItem;
  readonly typed: Typed;
}

/** What is asked, and how answers are taken. */
export function useCheckIn() {
  const editor = useEditor();
  const { t, i18n } = useTranslation('checkIn');
  const { plan, readOnly, periodId, me } = useEditorState((state) => ({
    plan: state.plan,
    readOnly: state.readOnly,
    periodId: state.session.period,
    me: state.session.me,
  }));
  const words = usePlanWords(settingsOf(plan));
  const locale = useLocale();
  // Where somebody has to approve facts, those entered here wait for it.
  const [isConfirmed, setConfirmed] = useState(() => !hasApprover(plan));
  const { today } = editor;
  const items = useMemo(
    () => checkInList(plan, today, { periodId, ownerId: me }, readingOrder(plan)),
    [plan, today, periodId, me],
  );
  const context = useMemo((): CheckInContext => ({ plan, words, locale }), [plan, words, locale]);
  /** Takes answers as one step of the history; says what is wrong with the first that cannot be taken. */
  const take = (answers: readonly Answer[]): string | null => {
    const commands = [];
    for (const { item, typed } of answers) {
      const known = knownOf(editor.plan, item, today, periodId);
      const said = checkInFrom({ item, known, locale, me, isConfirmed }, typed);
      if (!said.ok) return t(`problem.${said.error}`);
      if (said.value) commands.push(said.value);
    }
    const done = doSteps(editor, commands, { isQuiet: () => true });
    return done.ok ? null : refusalText(i18n.language, words, done.error);
  };
  return { editor, plan, readOnly, periodId, me, items, context, today, take, isConfirmed, setConfirmed };
}

const hasApprover = (plan: Plan): boolean =>
  rowsOf(plan, 'roles').some(({ role, nodeId }) => role === 'approver' && nodeId === undefined);

/** Facts that nobody has confirmed yet, of what is asked. */
export const unconfirmedOf = (plan: Plan, items: readonly CheckInItem[]): readonly ValueId[] =>
  items.flatMap(({ indicator }) =>
    indicator
      ? rowsWith(plan, 'values', 'indicatorId', indicator.id)
          .filter(({ kind, status }) => kind === 'actual' && (status ?? 'entered') === 'entered')
          .map(({ id }) => id)
      : [],
  );

export const confirmAll = (editor: Editor, items: readonly CheckInItem[]): void =>
  void editor.dispatch({ type: 'confirmFacts', ids: unconfirmedOf(editor.plan, items) });
