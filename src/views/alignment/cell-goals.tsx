import { Network, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { AlignmentCell } from '../../domain/alignment/alignment.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './alignment.module.css';
import type { CellPlace } from './alignment-view.tsx';
import { NodeName } from './node-name.tsx';
import { useBearerName } from './use-bearer-name.ts';

interface CellGoalsProps {
  readonly place: CellPlace;
  readonly cell: AlignmentCell;
  readonly onClose: () => void;
}

/** What a unit does for a goal, one by one. */
export function CellGoals({ place, cell: { shareBp, nodes }, onClose }: CellGoalsProps) {
  const editor = useEditor();
  const actions = useActions();
  const locale = useLocale();
  const { t } = useTranslation('alignment');
  const nameOf = useBearerName();
  const title = useEditorState(({ plan }) => plan.nodes[place.goal]?.title) || t('untitled');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [place]);
  const showInTree = () => {
    editor.look({ selection: nodes });
    void actions.get('goTo.tree')?.run(editor);
  };
  return (
    <section className={styles['goals']} aria-labelledby="alignment-cell">
      <div className={styles['goalsHead']}>
        <h3 id="alignment-cell" ref={heading} tabIndex={-1}>
          {t('cell.title', {
            unit: nameOf(place.bearer),
            goal: title,
            share: formatBasisPoints(shareBp, locale),
          })}
        </h3>
        <IconButton icon={X} label={t('cell.close')} onPress={onClose} />
      </div>
      <ul>
        {nodes.map((id) => (
          <li key={id}>
            <NodeName id={id} />
          </li>
        ))}
      </ul>
      {nodes.length > 0 && (
        <Button icon={Network} onPress={showInTree}>
          {t('cell.tree')}
        </Button>
      )}
    </section>
  );
}
