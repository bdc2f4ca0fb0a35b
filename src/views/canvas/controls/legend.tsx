import { ChevronDown, Minus, Palette } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions, useEditor, useEditorState } from '../../../editor/react.tsx';
import { COLOURINGS } from '../../../editor/session.ts';
import { ConfidenceMark } from '../../../ui/confidence-mark.tsx';
import { KindMark } from '../../../ui/kind-mark.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { StatusMark } from '../../../ui/status-mark.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { useBoard, useBoardStateSoon, useCover } from '../board/board-context.tsx';
import { legendFrom, type Meaning, type Sign } from '../cards/meaning.ts';
import { ToneSign } from '../cards/tone-sign.tsx';
import { inSight } from '../geometry/camera.ts';
import { boxesIn } from '../scene/find-boxes.ts';
import styles from './legend.module.css';

const KEY = 'throughline.legend';

/** What the colours of the cards in sight tell, and the choice of it. */
export function Legend() {
  const { t } = useTranslation('canvas');
  const rule = useEditorState(({ session }) => session.colourBy);
  const [isOpen, setOpen] = useState(() => readOpen());
  const meanings = useMeanings();
  const cover = useCover();
  if (meanings.length === 0) return null;
  const toggle = () => {
    setOpen(!isOpen);
    keepOpen(!isOpen);
  };
  return (
    <section ref={cover} className={styles['legend']} aria-label={t('legend.title')} data-control>
      <header className={styles['head']}>
        <button
          type="button"
          className={styles['title']}
          aria-expanded={isOpen}
          title={t(isOpen ? 'legend.hide' : 'legend.show')}
          onClick={toggle}
        >
          <ChevronDown className={styles['arrow']} size={14} aria-hidden />
          {t(`legend.by.${rule}`)}
        </button>
        <ColourMenu />
      </header>
      {isOpen && (
        <ul className={styles['list']}>
          {meanings.map((meaning) => (
            <li key={meaning.key} className={styles['item']}>
              <span className={styles['edge']} style={{ background: `var(--${meaning.tint})` }} aria-hidden />
              <SignOf sign={meaning.sign} />
              <span className={styles['word']} dir="auto">
                {meaning.text}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const ColourMenu = memo(() => {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('canvas');
  const chosen = useEditorState(({ session }) => session.colourBy);
  const entries = COLOURINGS.map((rule) => ({
    id: rule,
    label: t(`legend.by.${rule}`),
    isChosen: rule === chosen,
    onAction: () => void actions.get(`colourBy.${rule}`)?.run(editor),
  }));
  return (
    <Menu
      label={t('legend.colourBy')}
      groups={[{ id: 'colourBy', title: t('legend.colourBy'), entries }]}
      placement="top start"
    >
      <IconButton icon={Palette} label={t('legend.colourBy')} placement="top" />
    </Menu>
  );
});

function SignOf({ sign }: { readonly sign: Sign }) {
  switch (sign.type) {
    case 'kind':
      return <KindMark kind={sign.kind} level={sign.level} size={14} />;
    case 'status':
      return <StatusMark status={sign.status} size={14} />;
    case 'confidence':
      return sign.confidence && <ConfidenceMark confidence={sign.confidence} size={14} />;
    case 'due':
      if (sign.due === 'undated') return <Minus size={12} aria-hidden />;
      return sign.tone === 'none' ? null : <ToneSign tone={sign.tone} size={12} />;
    case 'owner':
      return sign.initials === '' ? null : <span className={styles['initials']}>{sign.initials}</span>;
  }
}

/** What there is to explain where one told now; found anew once the camera rests. */
function useMeanings(): readonly Meaning[] {
  const board = useBoard();
  const { scene, rested, told } = useBoardStateSoon((state) => ({
    scene: state.scene,
    rested: state.rested,
    told: state.told,
  }));
  const rule = useEditorState(({ session }) => session.colourBy);
  return useMemo(() => {
    const slots = boxesIn(scene, inSight(rested, board.camera.size));
    return legendFrom(slots.map(board.teller.meaningOf));
    // `told` and the rule stand for what the teller would say by now.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [board, scene, rested, told, rule]);
}

const readOpen = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== 'closed' && innerWidth >= 640;
  } catch {
    return true;
  }
};

function keepOpen(isOpen: boolean): void {
  try {
    if (isOpen) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'closed');
  } catch {
    // The legend opens again next time.
  }
}
