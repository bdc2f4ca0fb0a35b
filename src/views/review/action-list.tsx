import { Plus } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId, PartyId } from '../../domain/ids.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import type { Review } from '../../domain/review/diagnosis.ts';
import { ownerOf } from '../../domain/tree/owner.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { NewTitleBox } from '../fields/new-title-box.tsx';
import { DayField } from '../judging/day-field.tsx';
import { GoalTitle } from '../judging/goal-title.tsx';
import shared from '../judging/judging.module.css';
import styles from './review.module.css';

interface ActionsProps {
  readonly plan: Plan;
  readonly review: Review;
  readonly isReadOnly: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** What is done about a shortfall, by whom and by when; or that nothing is. */
export function ActionList({ plan, review, isReadOnly, onAccept }: ActionsProps) {
  const { t } = useTranslation('review');
  const { nodeId, actions, diagnosis } = review;
  const title = plan.nodes[nodeId]?.title ?? '';
  return (
    <section className={styles['actions']} aria-label={t('of', { what: t('actions'), title })}>
      <span className={shared['label']}>{t('actions')}</span>
      {actions.length > 0 && (
        <ul className={styles['plain']}>
          {actions.map((id) => (
            <Action key={id} {...{ plan, id, isReadOnly }} />
          ))}
        </ul>
      )}
      {!isReadOnly && <AddAction plan={plan} nodeId={nodeId} />}
      {actions.length === 0 && (
        <label className={styles['accept']}>
          <input
            type="checkbox"
            checked={diagnosis?.isAccepted ?? false}
            disabled={isReadOnly}
            onChange={(event) => onAccept(event.target.checked)}
          />
          {t('accept')}
        </label>
      )}
    </section>
  );
}

interface ActionProps {
  readonly plan: Plan;
  readonly id: NodeId;
  readonly isReadOnly: boolean;
}

function Action({ plan, id, isReadOnly }: ActionProps) {
  const editor = useEditor();
  const { t } = useTranslation('review');
  const node = plan.nodes[id];
  const end = (node && 'end' in node && node.end) || '';
  const own = (chosen: string) =>
    editor.dispatch(
      { type: 'setOwner', ids: [id], owner: chosen === '' ? null : { partyId: chosen as PartyId } },
      { quiet: true },
    );
  const due = (day: string) =>
    editor.dispatch(
      { type: 'editRows', table: 'nodes', ids: [id], fields: { end: day === '' ? undefined : day } },
      { quiet: true },
    );
  return (
    <li className={styles['action']}>
      <GoalTitle plan={plan} id={id} />
      <Who plan={plan} value={ownerOf(plan, id)?.id ?? ''} isReadOnly={isReadOnly} onChoose={own} />
      <DayField label={t('due')} day={end} isReadOnly={isReadOnly} onKeep={due} />
    </li>
  );
}

interface WhoProps {
  readonly plan: Plan;
  readonly value: string;
  readonly isReadOnly: boolean;
  readonly onChoose: (party: string) => void;
}

const Who = ({ plan, value, isReadOnly, onChoose }: WhoProps) => {
  const { t } = useTranslation('review');
  const options = rowsOf(plan, 'parties')
    .map(({ id, name }) => ({ value: id, text: name }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  return (
    <ChoiceBox
      label={t('who')}
      value={value}
      options={options}
      none={t('who')}
      isDisabled={isReadOnly}
      onChange={onChoose}
    />
  );
};

function AddAction({ plan, nodeId }: { readonly plan: Plan; readonly nodeId: NodeId }) {
  const editor = useEditor();
  const { t } = useTranslation('review');
  const formId = useId();
  const [title, setTitle] = useState('');
  const [who, setWho] = useState<string>(() => ownerOf(plan, nodeId)?.id ?? '');
  const [due, setDue] = useState('');
  const isReady = title.trim() !== '';
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!isReady) return;
    const done = doSteps(
      editor,
      [
        { type: 'addNode', kind: 'action', title, under: nodeId },
        (made) => ({ type: 'setOwner', ids: [made], owner: who === '' ? null : { partyId: who as PartyId } }),
        (made) => ({
          type: 'editRows',
          table: 'nodes',
          ids: [made],
          fields: { ...(due !== '' && { end: due }) },
        }),
      ],
      { isQuiet: ({ type }) => type !== 'addNode' },
    );
    if (!done.ok) return;
    setTitle('');
    setDue('');
    editor.typing(false);
  };
  return (
    <form id={formId} className={styles['action']} onSubmit={add}>
      <NewTitleBox label={t('newAction')} value={title} onChange={setTitle} />
      <Who plan={plan} value={who} isReadOnly={false} onChoose={setWho} />
      <DayField label={t('due')} day={due} isReadOnly={false} onKeep={setDue} />
      <Button type="submit" icon={Plus} isDisabled={!isReady}>
        {t('addAction')}
      </Button>
    </form>
  );
}
