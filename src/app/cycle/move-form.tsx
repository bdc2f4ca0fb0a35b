import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReasonCode, REASON_CODES } from '../../domain/cycle/commands/move-period.ts';
import type { Move } from '../../domain/cycle/moves.ts';
import type { PartyId } from '../../domain/ids.ts';
import { type Plan, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { App } from '../app.ts';
import { useApp } from '../use-app.tsx';
import { ApproverField } from './approver-field.tsx';
import styles from './next-phase.module.css';
import { TodoList } from './todo-list.tsx';

interface MoveFormProps {
  readonly plan: Plan;
  readonly period: Period;
  readonly way: Move;
  readonly title: string;
  readonly fromName: string;
  readonly toName: string;
  /** Which of the ways is taken. */
  readonly chooser: ReactNode;
  readonly approver: PartyId | null;
  readonly onApprover: (id: PartyId | null) => void;
  readonly onClose: () => void;
}

/** One way on: what it asks for first, who approves, and the press that takes it. */
export function MoveForm(props: MoveFormProps) {
  const { plan, period, way, title, toName, approver, onClose } = props;
  const app = useApp();
  const editor = useEditor();
  const id = useId();
  const { t, i18n } = useTranslation(['cycle', 'common']);
  const planWords = usePlanWords(settingsOf(plan));
  const [said, setSaid] = useState<Said>({ isOver: false, reason: '', code: '' });
  const [problem, setProblem] = useState<string | null>(null);
  const { direction, event } = way.arrow;
  const lack = lackOf(way, said, approver);
  const move = (submitted: FormEvent) => {
    submitted.preventDefault();
    if (lack) return setProblem(t(`next.${lack}`));
    const done = editor.dispatch({
      type: 'movePeriod',
      periodId: period.id,
      event,
      today: editor.today,
      ...(said.reason.trim() !== '' && { reason: said.reason }),
      ...(said.code !== '' && { reasonCode: said.code }),
      ...(approver !== null && { approverId: approver }),
      ...(said.isOver && way.blocks.length > 0 && { override: true }),
    });
    if (done.ok) return onClose();
    setProblem(refusalText(i18n.language, planWords, done.error));
  };
  const isNext = direction === 'next';
  return (
    <Dialog
      title={title}
      closeLabel={t('common:close')}
      size="medium"
      onClose={onClose}
      footer={
        isNext ? (
          <Button variant="primary" onPress={() => openNext(app)}>
            {t('next.openNext')}
          </Button>
        ) : (
          <MoveButtons
            {...{ way, toName, said }}
            form={`${id}-form`}
            onOver={() => setSaid({ ...said, isOver: true })}
          />
        )
      }
    >
      <form id={`${id}-form`} className={styles['form']} onSubmit={move}>
        {props.chooser}
        {isNext ? (
          <p className={styles['soft']}>{t('next.nextPeriodHint')}</p>
        ) : (
          <>
            {(direction === 'forward' || way.asked.length > 0) && <TodoList way={way} plan={plan} />}
            <ReasonFields
              {...{ way, said }}
              onSaid={(next) => {
                setSaid(next);
                setProblem(null);
              }}
            />
            <ApproverField
              label={t('next.approver')}
              hint={t('next.approverHint')}
              value={approver}
              onChange={props.onApprover}
            />
          </>
        )}
        {problem !== null && (
          <p className={styles['problem']} role="alert">
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}

/** Why it is done, where that has to be said. */
interface Said {
  /** What is open is to be stepped over. */
  readonly isOver: boolean;
  readonly reason: string;
  readonly code: ReasonCode | '';
}

const needsReason = ({ arrow, blocks }: Move, { isOver }: Said): boolean =>
  arrow.direction === 'backward' || arrow.direction === 'cancel' || (isOver && blocks.length > 0);

/** What still has to be said before it can be done. */
function lackOf(way: Move, said: Said, approver: PartyId | null): 'missing' | 'missingAll' | null {
  const hasReason = !needsReason(way, said) || said.reason.trim() !== '';
  if (way.arrow.direction !== 'backward') return hasReason ? null : 'missing';
  return hasReason && said.code !== '' && approver !== null ? null : 'missingAll';
}

interface MoveButtonsProps {
  readonly way: Move;
  readonly said: Said;
  readonly toName: string;
  readonly form: string;
  readonly onOver: () => void;
}

function MoveButtons({ way, said, toName, form, onOver }: MoveButtonsProps) {
  const { t } = useTranslation('cycle');
  const readOnly = useEditorState((state) => state.readOnly);
  const isBlocked = way.blocks.length > 0;
  const isOver = isBlocked && said.isOver;
  return (
    <>
      {isBlocked && way.mayOverride && !isOver && (
        <Button isDisabled={readOnly} onPress={onOver}>
          {t('next.stepOver')}
        </Button>
      )}
      <Button
        variant={way.arrow.direction === 'cancel' ? 'danger' : 'primary'}
        type="submit"
        form={form}
        isDisabled={readOnly || (isBlocked && !(isOver && way.mayOverride))}
      >
        {t(isOver ? 'next.stepOverDo' : 'next.go_on', { state: toName })}
      </Button>
    </>
  );
}

interface ReasonFieldsProps {
  readonly way: Move;
  readonly said: Said;
  readonly onSaid: (said: Said) => void;
}

function ReasonFields({ way, said, onSaid }: ReasonFieldsProps) {
  const { t } = useTranslation('cycle');
  const id = useId();
  const { direction } = way.arrow;
  if (!needsReason(way, said)) return null;
  const hint =
    direction === 'backward'
      ? t('next.backHint')
      : direction === 'cancel'
        ? t('next.cancelHint')
        : t('next.stepOverHint', { count: way.blocks.length });
  return (
    <>
      <p className={styles['soft']}>{hint}</p>
      {direction === 'backward' && (
        <CodeField id={id} code={said.code} onChange={(code) => onSaid({ ...said, code })} />
      )}
      <TextField
        label={t('next.reasonText')}
        hint={t('next.reasonHint')}
        rows={2}
        value={said.reason}
        autoFocus={direction === 'forward'}
        onChange={(reason) => onSaid({ ...said, reason })}
      />
    </>
  );
}

/** Hands on to whoever asks what goes on into the next period. */
function openNext(app: App): void {
  app.show(null);
  app.press('openNext');
}

interface CodeFieldProps {
  readonly id: string;
  readonly code: ReasonCode | '';
  readonly onChange: (code: ReasonCode | '') => void;
}

function CodeField({ id, code, onChange }: CodeFieldProps) {
  const { t } = useTranslation('cycle');
  return (
    <FieldFrame id={id} label={t('next.reasonCode')}>
      <ChoiceBox
        id={id}
        value={code}
        none="–"
        options={REASON_CODES.map((value) => ({ value, text: t(`reason.${value}`) }))}
        onChange={(value) => onChange(REASON_CODES.find((known) => known === value) ?? '')}
      />
    </FieldFrame>
  );
}
