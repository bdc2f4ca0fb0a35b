import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../domain/ids.ts';
import { useEditor, useEditorState, useKeysOf } from '../../../editor/react.tsx';
import { addChild } from '../../../editor/title-editing.ts';
import { withKeys } from '../../../ui/keys.tsx';
import { useBoardState } from '../board/board-context.tsx';
import { isNet, type Shape } from '../layout/layout.ts';
import type { CardData } from './card-data.ts';
import styles from './card-controls.module.css';
import { toggledFold } from './toggled-fold.ts';
import { ToneSign } from './tone-sign.tsx';

interface ControlsProps {
  readonly id: string;
  readonly data: CardData;
}

/** Where what hangs below a card stands: in a chain and on a map, what leads to it. */
const SIDES: Partial<Readonly<Record<Shape, 'below' | 'left'>>> = {
  topDown: 'below',
  chain: 'left',
  map: 'below',
};

/** What a pointer can press on a card. Everything here has a key too, so nothing here takes the keyboard. */
export function CardControls({ id, data }: ControlsProps) {
  const shape = useBoardState((state) => state.scene.shape);
  const { isReadOnly, isPresenting } = useEditorState(({ readOnly, session: { presenting } }) => ({
    isReadOnly: readOnly || presenting?.isLocked === true,
    isPresenting: presenting !== null,
  }));
  // Before a room only what is pointed at can be pressed.
  const isNear =
    (data.isHovered || (data.isActive && !isPresenting)) && !data.editing && data.density !== 'dot';
  const canEdit = isNear && !isReadOnly;
  const hasFold = !isNet(shape) && (data.face.hidden !== null || (isNear && data.face.childCount > 0));
  if (!hasFold && !canEdit) return null;
  return (
    <div className={styles['controls']} data-side={SIDES[shape] ?? 'right'}>
      {canEdit && <ConnectHandle id={id} />}
      <div className={styles['outward']}>
        {hasFold && <FoldButton id={id} data={data} />}
        {canEdit && <AddButton id={id} />}
      </div>
    </div>
  );
}

function FoldButton({ id, data: { face } }: ControlsProps) {
  const editor = useEditor();
  const { t } = useTranslation('canvas');
  const keysOf = useKeysOf();
  const { hidden } = face;
  const toggle = () => editor.look({ folded: toggledFold(editor.session.folded, id) });
  const label = hidden ? t('unfold', { count: hidden.count }) : t('fold');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={hidden ? styles['badge'] : styles['button']}
      title={withKeys(label, keysOf('fold'))}
      aria-label={label}
      onClick={toggle}
      data-control
    >
      {hidden && hidden.worst !== 'none' && <ToneSign tone={hidden.worst} size={10} />}
      {hidden ? hidden.text : <Minus size={12} aria-hidden />}
    </button>
  );
}

function AddButton({ id }: { readonly id: string }) {
  const editor = useEditor();
  const keysOf = useKeysOf();
  const { t } = useTranslation('canvas');
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles['button']}
      title={withKeys(t('addChild'), keysOf('addChild'))}
      aria-label={t('addChild')}
      onClick={() => addChild(editor, id as NodeId)}
      data-control
    >
      <Plus size={13} aria-hidden />
    </button>
  );
}

/** Dragging begins here; see `Hand`. */
function ConnectHandle({ id }: { readonly id: string }) {
  const keysOf = useKeysOf();
  const { t } = useTranslation('canvas');
  return (
    <div className={styles['handle']} title={withKeys(t('connect'), keysOf('connect'))} data-connect={id} />
  );
}
