import { useTranslation } from 'react-i18next';
import { useEditor } from '../../../editor/react.tsx';
import { useBoardState } from '../board/board-context.tsx';
import type { Drop } from './gesture.ts';
import styles from './gesture-overlay.module.css';

/** Named one by one up to this many. */
const NAMED = 3;

/** In a chain: the arrows that stand in the way of another column, so that one knows what to mend first. */
export function BackwardArrows({ refusal }: { readonly refusal: NonNullable<Drop['refusal']> }) {
  const { plan } = useEditor();
  const { t } = useTranslation(['chain', 'canvas']);
  const isChain = useBoardState(({ scene }) => scene.shape === 'chain');
  const ends =
    isChain && typeof refusal !== 'string' && refusal.code === 'backwards' ? refusal.nodes : undefined;
  if (!ends) return null;
  const count = ends.length / 2;
  const title = (at: number) => plan.nodes[ends[at] ?? ('' as never)]?.title || t('canvas:untitled');
  const arrows = Array.from({ length: Math.min(count, NAMED) }, (_, at) =>
    t('arrow', { from: title(2 * at), to: title(2 * at + 1) }),
  );
  return (
    <div className={styles['hint']}>
      {t('backwards', { count })}
      {arrows.map((arrow) => (
        <div key={arrow}>{arrow}</div>
      ))}
      {count > NAMED && <div>{t('moreArrows', { count: count - NAMED })}</div>}
    </div>
  );
}
