import { X } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/bonus/project.ts';
import type { PartyId } from '../../../domain/ids.ts';
import { rowsWith } from '../../../domain/index-by.ts';
import { rowAt, rowsOf } from '../../../domain/plan.ts';
import type { Role } from '../../../domain/rows/role.ts';
import { useEditor } from '../../../editor/react.tsx';
import { FieldFrame, FieldGrid } from '../../../ui/field-frame.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { SuggestBox } from '../../../ui/suggest-box.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

/** The parts people have in a project (domain A12): the manager, above and beside, who approves, and the team. */
const PARTS = ['accountable', 'curator', 'customer', 'approver', 'executor'] as const;
type Part = (typeof PARTS)[number];

export function PeopleSection({ project }: { readonly project: Project }) {
  const { t } = useTranslation('projects');
  return (
    <section className={styles['section']} aria-label={t('people.title')}>
      <h3>{t('people.title')}</h3>
      <FieldGrid>
        {PARTS.map((part) => (
          <PartLine key={part} project={project} part={part} />
        ))}
      </FieldGrid>
    </section>
  );
}

function PartLine({ project, part }: { readonly project: Project; readonly part: Part }) {
  const editor = useEditor();
  const { plan, words, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const id = useId();
  const act = useAct();
  const roles = rowsWith(plan, 'roles', 'nodeId', project.id).filter(({ role }) => role === part);
  const options = rowsOf(plan, 'parties')
    .map(({ id: partyId, name, kind, post }) => ({
      id: partyId,
      text: name,
      detail: post ?? (kind === 'person' ? '' : words.choice('kind', kind)),
    }))
    .toSorted((a, b) => a.text.localeCompare(b.text));
  const add = (name: string, known: string | undefined): boolean => {
    if (name.trim() === '') return true;
    const partyId = (known ?? editor.newId()) as PartyId;
    const kind = part === 'approver' ? 'committee' : 'person';
    const made = known
      ? []
      : [{ type: 'addRow', table: 'parties', id: partyId, fields: { kind, name } } as const];
    const step =
      part === 'accountable'
        ? ({ type: 'setOwner', ids: [project.id], owner: { partyId } } as const)
        : ({ type: 'addRow', table: 'roles', fields: { role: part, partyId, nodeId: project.id } } as const);
    return act(...made, step) === null;
  };
  const isFull = part === 'accountable' && roles.length > 0;
  return (
    <FieldFrame id={id} label={t(`people.${part}`)} isHalf>
      {roles.length > 0 && (
        <ul className={styles['names']}>
          {roles.map((role) => (
            <Name key={role.id} role={role} part={t(`people.${part}`)} />
          ))}
        </ul>
      )}
      {!isReadOnly && !isFull && (
        <span data-on="screen">
          <SuggestBox
            id={id}
            text=""
            placeholder={t('people.add')}
            options={options}
            newLabel={(name) => t('people.new', { name })}
            onCommit={(name, option) => add(name, option?.id)}
          />
        </span>
      )}
    </FieldFrame>
  );
}

function Name({ role, part }: { readonly role: Role; readonly part: string }) {
  const { plan, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const party = rowAt(plan, 'parties', role.partyId);
  const name = party?.name || t('untitled');
  return (
    <li>
      <span dir="auto">{name}</span>
      {party?.post && <span className={styles['soft']}> · {party.post}</span>}
      {!isReadOnly && (
        <span data-on="screen">
          <IconButton
            icon={X}
            label={t('people.remove', { name, part })}
            onPress={() => act({ type: 'removeRows', table: 'roles', ids: [role.id] })}
          />
        </span>
      )}
    </li>
  );
}
