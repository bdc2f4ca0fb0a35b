import { type FormEvent, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { periodOf } from '../../domain/cycle/members.ts';
import type { NodeId, PartyId, PeriodId } from '../../domain/ids.ts';
import { type Plan, rowsOf, settingsOf } from '../../domain/plan.ts';
import { EditorProvider, useEditor, useEditorState } from '../../editor/react.tsx';
import { bringCycleTexts } from '../../i18n/cycle-texts.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import { ApproverField } from './approver-field.tsx';
import { ChangeLine, type Wanted } from './change-line.tsx';
import { changeSubjects } from './change-subjects.ts';
import styles from './next-phase.module.css';

bringCycleTexts();

/** Asks for a change of what is frozen: of what, to what, why, and who decides. */
export default function ChangeDialog({ nodeId }: { readonly nodeId?: NodeId | undefined }) {
  const app = useApp();
  const actions = useAppState((state) => state.actions);
  return app.editor ? (
    <EditorProvider editor={app.editor} actions={actions}>
      <ChangeForm given={nodeId} />
    </EditorProvider>
  ) : null;
}

function ChangeForm({ given }: { readonly given: NodeId | undefined }) {
  const app = useApp();
  const editor = useEditor();
  const id = useId();
  const { t, i18n } = useTranslation(['cycle', 'common']);
  const { plan, worked } = useEditorState((state) => ({ plan: state.plan, worked: state.session.period }));
  const words = usePlanWords(settingsOf(plan));
  const [nodeId, setNode] = useState<NodeId | null>(given ?? null);
  const periodId = periodFor(plan, nodeId, worked);
  const subjects = useMemo(
    () => (nodeId && periodId ? changeSubjects(plan, nodeId, periodId) : []),
    [plan, nodeId, periodId],
  );
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const [reason, setReason] = useState('');
  const [approver, setApprover] = useState<PartyId | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => app.show(null);
  const send = (isApproved: boolean) => {
    if (!nodeId || !periodId || !wanted || reason.trim() === '') return setProblem(t('change.missing'));
    if (isApproved && approver === null) return setProblem(t('change.whoApproves'));
    const done = editor.dispatch({
      type: 'requestChange',
      periodId,
      nodeId,
      reason,
      commands: [wanted.command],
      ...(isApproved && approver !== null && { approverId: approver }),
    });
    if (done.ok) return close();
    setProblem(refusalText(i18n.language, words, done.error));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(false);
  };
  return (
    <Dialog
      title={t('change.title')}
      closeLabel={t('common:close')}
      onClose={close}
      footer={
        <>
          <Button onPress={() => send(true)}>{t('change.approveNow')}</Button>
          <Button variant="primary" type="submit" form={`${id}-form`}>
            {t('change.send')}
          </Button>
        </>
      }
    >
      <form id={`${id}-form`} className={styles['form']} onSubmit={submit}>
        <AboutField
          value={nodeId}
          onChange={(about) => {
            setNode(about);
            setWanted(null);
          }}
        />
        {nodeId && <ChangeLine key={nodeId} subjects={subjects} onWanted={setWanted} />}
        <TextField
          label={t('change.why')}
          rows={2}
          value={reason}
          onChange={(text) => {
            setReason(text);
            setProblem(null);
          }}
        />
        <ApproverField
          label={t('change.approver')}
          hint={t('change.approverHint')}
          value={approver}
          onChange={setApprover}
        />
        {problem !== null && (
          <p id={problemId(id)} className={styles['problem']} role="alert">
            {problem}
          </p>
        )}
      </form>
    </Dialog>
  );
}

/** The period a request is kept with: the one the node is planned in, else the one worked on. */
function periodFor(plan: Plan, nodeId: NodeId | null, worked: PeriodId | null): PeriodId | null {
  const own = nodeId && periodOf(plan, nodeId);
  return own ?? worked ?? rowsOf(plan, 'periods')[0]?.id ?? null;
}

interface AboutProps {
  readonly value: NodeId | null;
  readonly onChange: (id: NodeId | null) => void;
}

function AboutField({ value, onChange }: AboutProps) {
  const id = useId();
  const { t } = useTranslation('cycle');
  const plan = useEditorState((state) => state.plan);
  const words = usePlanWords(settingsOf(plan));
  const options = useMemo(
    () =>
      rowsOf(plan, 'nodes')
        .filter(({ title }) => title !== '')
        .map((node) => ({ id: node.id, text: node.title, detail: words.kind(node) })),
    [plan, words],
  );
  return (
    <FieldFrame id={id} label={t('change.about')}>
      <SuggestBox
        id={id}
        text={value === null ? '' : (plan.nodes[value]?.title ?? '')}
        options={options}
        onCommit={(_typed, option) => onChange((option?.id as NodeId | undefined) ?? null)}
      />
    </FieldFrame>
  );
}
