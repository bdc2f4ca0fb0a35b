import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { arrowsFrom, cycleOf, stateOf } from '../../domain/cycle/cycle-of.ts';
import { lookAt, type Move, moveBy } from '../../domain/cycle/moves.ts';
import type { PartyId, PeriodId } from '../../domain/ids.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import type { Editor } from '../../editor/editor.ts';
import { EditorProvider, useEditor, useEditorState } from '../../editor/react.tsx';
import { useCycleWords } from '../../i18n/cycle-words.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { BACK_TO_LIST } from './lead-to.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { MoveForm } from './move-form.tsx';
import styles from './next-phase.module.css';

/** What there is to do before the period worked on moves on, and the way on. */
export default function NextPhaseDialog() {
  const app = useApp();
  const actions = useAppState((state) => state.actions);
  return app.editor ? (
    <EditorProvider editor={app.editor} actions={actions}>
      <Chosen editor={app.editor} />
    </EditorProvider>
  ) : null;
}

function Chosen({ editor }: { readonly editor: Editor }) {
  const app = useApp();
  // Whoever is back needs no way back any more.
  useEffect(() => app.dismissTopic(BACK_TO_LIST), [app]);
  const { t } = useTranslation(['cycle', 'common']);
  const { plan, id } = useEditorState((state) => ({ plan: state.plan, id: state.session.period }));
  const running = rowsOf(plan, 'periods').filter(({ phase }) => phase !== 'closed');
  const [only] = running;
  const period = id !== null ? plan.periods[id] : running.length === 1 ? only : undefined;
  if (period) return <Moving key={period.id} plan={plan} period={period} />;
  const close = () => app.show(null);
  const periods = rowsOf(plan, 'periods');
  return (
    <Dialog
      title={t('next.titleNone')}
      closeLabel={t('common:close')}
      size="small"
      onClose={close}
      footer={<Button onPress={close}>{t('common:close')}</Button>}
    >
      {periods.length === 0 ? (
        <p className={styles['soft']}>{t('next.noPeriods')}</p>
      ) : (
        <FieldFrame id="next-period" label={t('next.which')} hint={t('next.choosePeriod')}>
          <ChoiceBox
            id="next-period"
            value=""
            none="–"
            options={periods.map((one) => ({ value: one.id, text: one.title || t('untitledPeriod') }))}
            onChange={(value) => value !== '' && editor.look({ period: value as PeriodId })}
          />
        </FieldFrame>
      )}
    </Dialog>
  );
}

/** The ways on from where a period stands, with who approves taken into account. */
function useWays(plan: Plan, period: Period, approverId: PartyId | null): readonly Move[] {
  const editor = useEditor();
  const { today } = editor;
  return useMemo(() => {
    const arrows = arrowsFrom(cycleOf(plan, period), stateOf(plan, period).id);
    const look = lookAt(plan, period, today, approverId ?? undefined);
    return ORDER.flatMap((direction) =>
      arrows.filter((arrow) => arrow.direction === direction).map((arrow) => moveBy(look, arrow)),
    );
  }, [plan, period, today, approverId]);
}
const ORDER = ['forward', 'next', 'backward', 'cancel'] as const;

function Moving({ plan, period }: { readonly plan: Plan; readonly period: Period }) {
  const app = useApp();
  const { t } = useTranslation(['cycle', 'common']);
  const words = useCycleWords();
  const [approver, setApprover] = useState<PartyId | null>(() => approverOf(plan, period));
  const [chosen, setChosen] = useState<string | null>(null);
  const ways = useWays(plan, period, approver);
  const keyOf = ({ arrow }: Move) => `${arrow.event} ${arrow.to}`;
  const way = ways.find((one) => keyOf(one) === chosen) ?? ways[0];
  const cycle = cycleOf(plan, period);
  const stateName = (id: string) => words.state(cycle.states.find((state) => state.id === id) ?? { id });
  const title = t('next.title', { period: period.title || t('untitledPeriod') });
  const close = () => app.show(null);
  if (!way) {
    return (
      <Dialog
        title={title}
        closeLabel={t('common:close')}
        size="small"
        onClose={close}
        footer={<Button onPress={close}>{t('common:close')}</Button>}
      >
        <p className={styles['soft']}>{t('next.ended')}</p>
      </Dialog>
    );
  }
  const chooser = (
    <FieldFrame id="next-way" label={t('next.move')}>
      <ChoiceBox
        id="next-way"
        value={keyOf(way)}
        options={ways.map((one) => ({
          value: keyOf(one),
          text: `${words.event(one.arrow)}: ${t('next.way', {
            from: stateName(one.arrow.from),
            to: stateName(one.arrow.to),
          })}`,
        }))}
        onChange={setChosen}
      />
    </FieldFrame>
  );
  return (
    <MoveForm
      // Another way has another reason.
      key={keyOf(way)}
      {...{ plan, period, way, title, chooser, approver }}
      toName={stateName(way.arrow.to)}
      fromName={stateName(way.arrow.from)}
      onApprover={setApprover}
      onClose={close}
    />
  );
}

/** Whoever approves in this period, or in the plan as a whole. */
function approverOf(plan: Plan, period: Period): PartyId | null {
  const named = rowsOf(plan, 'roles').filter(
    ({ role, nodeId }) => role === 'approver' && nodeId === undefined,
  );
  const own = named.find(({ periodId }) => periodId === period.id);
  return (own ?? named.find(({ periodId }) => periodId === undefined))?.partyId ?? null;
}
