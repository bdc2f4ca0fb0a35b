import {
  Building2,
  ChevronRight,
  type LucideIcon,
  TriangleAlert,
  User,
  Users,
  UsersRound,
  Workflow,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../../domain/ids.ts';
import type { Load } from '../../../domain/people/load.ts';
import type { OrgRow } from '../../../domain/people/org-tree.ts';
import type { Party } from '../../../domain/rows/party.ts';
import { usePeople } from '../people-context.tsx';
import { NameEditor } from './name-editor.tsx';
import styles from './org-tree.module.css';

const PARTY_ICONS: Readonly<Record<Party['kind'], LucideIcon>> = {
  person: User,
  unit: Workflow,
  organisation: Building2,
  committee: UsersRound,
  group: Users,
};

interface OrgLineProps {
  readonly elementId: string;
  readonly row: OrgRow;
  readonly index: number;
  readonly load: Load;
  readonly isChosen: boolean;
  readonly isNaming: boolean;
  readonly isTarget: boolean;
  readonly onPress: (id: PartyId) => void;
  readonly onRename: (id: PartyId) => void;
  readonly onFold: (id: PartyId, isFolded: boolean) => void;
  readonly onNamed: (name: string) => boolean;
  readonly onDone: (byKey: boolean) => void;
  /** Dragging; null while nothing may be moved. */
  readonly drag: {
    readonly begin: (id: PartyId) => void;
    readonly over: (id: PartyId) => boolean;
    readonly drop: (id: PartyId) => void;
    readonly end: () => void;
  } | null;
}

/** One unit or person of the tree. */
export function OrgLine({ row, load, elementId, index, isChosen, isNaming, drag, ...props }: OrgLineProps) {
  const { t } = useTranslation('people');
  const { words } = usePeople();
  const { party, level, hasMembers, isFolded } = row;
  const Icon = PARTY_ICONS[party.kind];
  const what = party.post ?? (party.kind === 'person' ? '' : words.choice('kind', party.kind));
  const count = load.goals.length;
  const isOver = load.over.length > 0;
  return (
    <div
      id={elementId}
      role="row"
      aria-rowindex={index + 1}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.setSize}
      aria-expanded={hasMembers ? !isFolded : undefined}
      aria-selected={isChosen}
      className={styles['row']}
      data-target={props.isTarget || undefined}
      style={{ '--level': level }}
      draggable={drag !== null && !isNaming}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', party.name);
        event.dataTransfer.effectAllowed = 'move';
        drag?.begin(party.id);
      }}
      onDragOver={(event) => {
        if (drag?.over(party.id)) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        event.stopPropagation();
        drag?.drop(party.id);
      }}
      onDragEnd={drag?.end}
      onClick={() => props.onPress(party.id)}
      onDoubleClick={() => props.onRename(party.id)}
      onKeyDown={() => undefined}
      tabIndex={-1}
    >
      <div role="rowheader" className={styles['name']}>
        {hasMembers ? (
          // The row takes the keys of folding; this is for the pointer.
          <span
            aria-hidden
            className={styles['twisty']}
            data-open={!isFolded || undefined}
            onClick={(event) => {
              event.stopPropagation();
              props.onFold(party.id, !isFolded);
            }}
          >
            <ChevronRight size={16} />
          </span>
        ) : (
          <span className={styles['twisty']} aria-hidden />
        )}
        <Icon size={16} className={styles['icon']} aria-hidden />
        {isNaming ? (
          <NameEditor label={t('name')} name={party.name} save={props.onNamed} onDone={props.onDone} />
        ) : (
          <span className={styles['text']}>
            <span dir="auto" className={party.name ? undefined : styles['soft']}>
              {party.name || t('untitled')}
            </span>
            {what && <span className={styles['what']}>{what}</span>}
          </span>
        )}
      </div>
      <div role="gridcell" className={styles['load']}>
        {isOver && <TriangleAlert size={14} className={styles['over']} aria-hidden />}
        {count > 0 && <span>{t('goals', { count })}</span>}
        {isOver && <span className={styles['overText']}>{t('overloaded')}</span>}
      </div>
    </div>
  );
}
