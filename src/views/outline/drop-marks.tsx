import { Ban, CornerDownRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditorState } from '../../editor/react.tsx';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import styles from './outline.module.css';
import type { Drag } from './use-row-drag.ts';

interface DropLineProps {
  readonly top: number;
  readonly level: number;
  readonly isRefused: boolean;
}

/** The gap that dragged rows would go into, set in as deep as they would hang. */
export const DropLine = ({ top, level, isRefused }: DropLineProps) => (
  <div
    aria-hidden
    className={isRefused ? `${styles['dropLine']} ${styles['refused']}` : styles['dropLine']}
    style={{ top, '--level': String(level - 1) }}
  />
);

/** Beside the pointer: what letting go would do, or why it would be refused. */
export function DragHint({ drag, words }: { readonly drag: Drag; readonly words: PlanWords }) {
  const { t, i18n } = useTranslation('outline');
  const { drop, refusal, ids } = drag;
  const parent = useEditorState(({ plan }) =>
    drop?.place.under ? (plan.nodes[drop.place.under]?.title ?? '') : null,
  );
  const sentence = () => {
    if (refusal) return refusalText(i18n.language, words, refusal);
    if (!drop) return t('drag.nowhere');
    return parent === null ? t('drag.top') : t('drag.into', { title: parent || t('untitled') });
  };
  const Icon = refusal ? Ban : CornerDownRight;
  return (
    <div
      className={refusal ? `${styles['dragHint']} ${styles['refused']}` : styles['dragHint']}
      style={{
        left: Math.min(drag.x + 14, window.innerWidth - 296),
        top: Math.min(drag.y + 16, window.innerHeight - 64),
      }}
    >
      <Icon size={16} aria-hidden />
      <span>
        {ids.length > 1 && <strong>{t('drag.count', { count: ids.length })} </strong>}
        {sentence()}
      </span>
    </div>
  );
}
