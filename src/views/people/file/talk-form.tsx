import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId, PartyId } from '../../../domain/ids.ts';
import { periodOf } from '../../../domain/cycle/members.ts';
import { sidesOf } from '../../../domain/agreement/sides.ts';
import { type Dialogue, EXPECTED } from '../../../domain/people/dialogues.ts';
import { isResult, partsOf } from '../../../domain/people/parts.ts';
import { type Plan, rowsOf } from '../../../domain/plan.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { useEditor } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { FieldFrame, FieldGrid } from '../../../ui/field-frame.tsx';
import { GrowingBox } from '../../../ui/text-box.tsx';
import { useLeaving } from '../../../ui/use-leaving.ts';
import { useAct } from '../fields/use-act.ts';
import styles from '../party/party.module.css';
import { usePeople } from '../people-context.tsx';

interface TalkFormProps {
  readonly party: Party;
  readonly type: Dialogue['type'];
  readonly label: string;
  readonly answerTo?: Dialogue;
  readonly onDone?: () => void;
}

const NOTHING = () => undefined;

/** What is said, by whom, about what; a talk is added and never changed. */
export function TalkForm({ party, type, label, answerTo, onDone }: TalkFormProps) {
  const editor = useEditor();
  const { t } = useTranslation(['performance', 'common']);
  const { plan, words, periodId } = usePeople();
  const act = useAct();
  const id = useId();
  const manager = managerOf(plan, party.id);
  // Whoever has not spoken last is asked next.
  const first = answerTo === undefined ? manager : answerTo.byId === party.id ? manager : party.id;
  const [text, setText] = useState('');
  const [by, setBy] = useState<string>(first ?? party.id);
  const [about, setAbout] = useState('');
  const [nodeId, setNode] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useLeaving(() => editor.typing(false));
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    // A talk about a goal belongs to the period the goal is judged in.
    const period = nodeId === '' ? periodId : periodOf(plan, nodeId as NodeId);
    const data = { ...(about !== '' && { about }), ...(answerTo && { answerTo: answerTo.id }) };
    const why = act({
      type: 'addRow',
      table: 'entries',
      fields: {
        type,
        partyId: party.id,
        text,
        ...(by !== '' && { byId: by }),
        ...(nodeId !== '' && { nodeId }),
        ...(period !== null && { periodId: period }),
        data,
      },
    });
    setProblem(why);
    if (why !== null) return;
    setText('');
    editor.typing(false);
    onDone?.();
  };
  const people = rowsOf(plan, 'parties')
    .filter(({ kind }) => kind === 'person')
    .map((one) => ({ value: one.id as string, text: one.name || t('nobodyNamed') }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  const goals = partsOf(plan, party.id).filter(({ node }) => isResult(node));
  return (
    <form className={styles['form']} onSubmit={add} aria-label={label} data-on="screen">
      <FieldFrame id={`${id}-text`} label={label} problem={problem}>
        <GrowingBox
          id={`${id}-text`}
          rows={2}
          value={text}
          onChange={(typed) => {
            setText(typed);
            editor.typing(typed !== '');
          }}
          onFocus={NOTHING}
          onBlur={NOTHING}
          onKeyDown={NOTHING}
        />
      </FieldFrame>
      <FieldGrid>
        <FieldFrame id={`${id}-by`} label={t('by')} isHalf>
          <ChoiceBox id={`${id}-by`} value={by} none={t('nobodyNamed')} options={people} onChange={setBy} />
        </FieldFrame>
        {answerTo === undefined && (
          <>
            <FieldFrame id={`${id}-about`} label={t('about')} isHalf>
              <ChoiceBox
                id={`${id}-about`}
                value={about}
                none="–"
                options={EXPECTED.map((value) => ({ value, text: words.choice('expectation', value) }))}
                onChange={setAbout}
              />
            </FieldFrame>
            <FieldFrame id={`${id}-goal`} label={t('goal')} isHalf>
              <ChoiceBox
                id={`${id}-goal`}
                value={nodeId}
                none="–"
                options={goals.map(({ node }) => ({ value: node.id as string, text: node.title }))}
                onChange={setNode}
              />
            </FieldFrame>
          </>
        )}
      </FieldGrid>
      <div className={styles['line']}>
        <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
          {t('addTalk')}
        </Button>
        {onDone && (
          <Button variant="quiet" onPress={onDone}>
            {t('common:cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Whoever sets most of the goals somebody answers for. */
function managerOf(plan: Plan, partyId: PartyId): PartyId | null {
  const counts = new Map<PartyId, number>();
  for (const { role, node } of partsOf(plan, partyId)) {
    if (role.role !== 'accountable') continue;
    const { manager } = sidesOf(plan, { partyId, nodeId: node.id });
    if (manager && plan.parties[manager]?.kind === 'person')
      counts.set(manager, (counts.get(manager) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
