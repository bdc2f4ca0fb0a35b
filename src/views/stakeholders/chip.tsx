import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoleId } from '../../domain/ids.ts';
import { quadrantOf, type Rating, type Stakeholder, stepped } from '../../domain/people/stakeholders.ts';
import styles from './stakeholders.module.css';
import { useChipDrag } from './use-chip-drag.ts';

interface ChipProps {
  readonly who: Stakeholder;
  readonly isReadOnly: boolean;
  /** It has just been moved by key: made anew in its new cell, it goes on having the keyboard. */
  readonly isMoved: boolean;
  readonly onMoved: (id: RoleId | null) => void;
  readonly onPlace: (who: Stakeholder, rating: Required<Rating>) => void;
  /** The cell it would be let go in. */
  readonly onOver: (rating: Required<Rating> | null) => void;
}

const STEPS: Readonly<Record<string, Required<Rating>>> = {
  ArrowUp: { interest: 0, influence: 1 },
  ArrowDown: { interest: 0, influence: -1 },
  ArrowLeft: { interest: -1, influence: 0 },
  ArrowRight: { interest: 1, influence: 0 },
};

/** One stakeholder in the matrix: dragged, or moved by the arrow keys. */
export function Chip({ who, isReadOnly, isMoved, onMoved, onPlace, onOver }: ChipProps) {
  const { t } = useTranslation('stakeholders');
  const button = useRef<HTMLButtonElement>(null);
  const { role, party, node } = who;
  const { offset, handlers } = useChipDrag({
    isDisabled: isReadOnly,
    onOver,
    onDrop: (rating) => onPlace(who, rating),
  });
  useEffect(() => {
    if (!isMoved) return;
    button.current?.focus();
    onMoved(null);
  }, [isMoved, onMoved]);
  const press = (event: KeyboardEvent) => {
    const by = STEPS[event.key];
    if (!by || isReadOnly || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMoved(role.id);
    onPlace(who, stepped(role, by));
  };
  const quadrant = quadrantOf(role);
  const { name } = party;
  const { interest = 0, influence = 0 } = role;
  const label = quadrant
    ? t('chip', { name, interest, influence, quadrant: t(`quadrant.${quadrant}`) })
    : t('chipUnplaced', { name });
  const about = node && t('in', { title: node.title || t('untitled') });
  return (
    <button
      ref={button}
      type="button"
      className={styles['chip']}
      aria-label={label}
      title={about ? `${name}\n${about}` : name}
      data-dragged={offset !== null || undefined}
      style={offset ? { transform: `translate(${offset.x}px, ${offset.y}px)` } : undefined}
      onKeyDown={press}
      {...handlers}
    >
      <span dir="auto">{name || t('untitled')}</span>
    </button>
  );
}
