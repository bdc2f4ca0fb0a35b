import type { LucideIcon } from 'lucide-react';
import { type ReactElement, useRef } from 'react';
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { Check } from 'lucide-react';
import { Keys } from './keys.tsx';
import look from './entry.module.css';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly keys?: string | undefined;
  readonly isDisabled?: boolean;
  /** Set for a choice among others; the chosen one is marked. */
  readonly isChosen?: boolean;
  readonly isDangerous?: boolean;
  /** How deep it lies below entries before it, in a list that is a tree; 1 and none are the top. */
  readonly level?: number;
  readonly onAction: () => void;
}
export interface MenuGroup {
  readonly id: string;
  readonly title?: string;
  /** What it is called where it has no title to be seen. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
  /** Each entry is chosen or not for itself, instead of one among the others. */
  readonly isMany?: true;
}

interface MenuProps {
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  /** The button that opens it. */
  readonly children: ReactElement;
  readonly placement?: 'bottom start' | 'bottom end' | 'right top' | 'top start';
  /** Where something else than its button opens it too. */
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

export function Menu({ label, groups, children, placement = 'bottom end', ...opening }: MenuProps) {
  return (
    <MenuTrigger {...opening}>
      {children}
      <Popover className={styles['popover'] ?? ''} placement={placement} offset={4}>
        <Entries label={label} groups={groups} />
      </Popover>
    </MenuTrigger>
  );
}

interface ContextMenuProps extends Pick<MenuProps, 'label' | 'groups'> {
  /** From the upper left corner of the page. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/** A menu where somebody asked for it, without a button. */
export function ContextMenu({ label, groups, at: { x, y }, onClose }: ContextMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className={styles['anchor']} style={{ left: roomAt(x), top: y }} aria-hidden />
      <Popover
        key={`${x} ${y}`}
        triggerRef={anchor}
        aria-label={label}
        isOpen
        onOpenChange={(isOpen) => isOpen || onClose()}
        className={styles['popover'] ?? ''}
        // Beside the place: then it is moved up as far as it takes to show all of it.
        placement="right top"
        offset={2}
      >
        <Entries label={label} groups={groups} onClose={onClose} />
      </Popover>
    </>
  );
}

/** As wide as a menu may get, with air. */
const MENU_WIDTH = 300;

/** On a narrow screen there may be room on neither side: then it covers the place. */
const roomAt = (x: number): number =>
  innerWidth < 2 * MENU_WIDTH ? Math.max(0, Math.min(x, innerWidth - MENU_WIDTH)) : x;

interface EntriesProps extends Pick<MenuProps, 'label' | 'groups'> {
  readonly onClose?: () => void;
}

function Entries({ label, groups, onClose }: EntriesProps) {
  const shown = groups.filter(({ entries }) => entries.length > 0);
  return (
    <AriaMenu
      className={styles['menu'] ?? ''}
      aria-label={label}
      {...(onClose && { onClose, autoFocus: 'first' })}
    >
      {shown.flatMap((group, at) => [
        ...(at > 0 ? [<Separator key={`${group.id} line`} className={styles['line'] ?? ''} />] : []),
        <Group key={group.id} group={group} />,
      ])}
    </AriaMenu>
  );
}

function Group({ group }: { readonly group: MenuGroup }) {
  const chosen = group.entries.filter(({ isChosen }) => isChosen).map(({ id }) => id);
  const isChoice = group.entries.some(({ isChosen }) => isChosen !== undefined);
  return (
    <MenuSection
      aria-label={group.title ?? group.label ?? group.id}
      {...(isChoice && {
        selectionMode: group.isMany ? 'multiple' : 'single',
        selectedKeys: chosen,
        disallowEmptySelection: !group.isMany,
      })}
    >
      {group.title && <Header className={styles['title'] ?? ''}>{group.title}</Header>}
      {group.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </MenuSection>
  );
}

const LEVEL_PX = 14;

function Entry({ entry }: { readonly entry: MenuEntry }) {
  const {
    id,
    label,
    icon: Icon,
    keys,
    isChosen,
    isDangerous,
    isDisabled = false,
    level = 1,
    onAction,
  } = entry;
  return (
    <MenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      // The menu closes and gives the focus back first: a dialog opened by it then knows where to return it to.
      onAction={() => requestAnimationFrame(() => onAction())}
      className={`${look['entry']} ${styles['item']} ${isDangerous ? styles['danger'] : ''}`}
    >
      <span className={styles['icon']}>
        {isChosen ? <Check size={16} aria-hidden /> : Icon && <Icon size={16} aria-hidden />}
      </span>
      <span
        className={styles['label']}
        style={level > 1 ? { paddingInlineStart: (level - 1) * LEVEL_PX } : {}}
      >
        {label}
      </span>
      {keys && (
        <span className={styles['keys']}>
          <Keys chord={keys} />
        </span>
      )}
    </MenuItem>
  );
}
