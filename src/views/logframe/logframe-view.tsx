import { Printer } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logframeOf } from '../../domain/logframe/logframe.ts';
import { settingsOf } from '../../domain/plan.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Editor } from '../../editor/editor.ts';
import { takeViewport } from '../../editor/take-viewport.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { Grid, type GridHandle } from '../grid/grid.tsx';
import type { GridColumn } from '../grid/grid-model.ts';
import type { GridWork } from '../grid/use-grid.ts';
import { addingAt } from './adding-at.ts';
import { type Adding, type Blocks, logframeBlocks } from './logframe-blocks.tsx';
import { type CellTarget, nodeOfCell, rowOfCell } from './logframe-cells.ts';
import pageStyles from '../../ui/page-view.module.css';
import styles from './logframe.module.css';
import type { LogframeContext } from './logframe-words.ts';
import { useLogframeWrites } from './use-logframe-writes.ts';

const WIDTHS = {
  number: '56px',
  logic: '30%',
  indicators: '24%',
  verification: '19%',
  assumptions: 'auto',
} as const;

/** The plan as a logframe: what we do and why, how it is measured, what has to hold; each cell edits the plan. */
export default function LogframeView() {
  const editor = useEditor();
  const actions = useActions();
  const { t, i18n } = useTranslation('logframe');
  const { language } = i18n;
  const { plan, focus, readOnly } = useEditorState((state) => ({
    plan: state.plan,
    focus: state.session.focus,
    readOnly: state.readOnly,
  }));
  const settings = settingsOf(plan);
  const words = usePlanWords(settings);
  const locale = useLocale();
  const [adding, setAdding] = useState<Adding | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const logframe = useMemo(() => logframeOf(plan, focus), [plan, focus]);
  const context = useMemo(
    (): LogframeContext => ({ plan, words, t, locale, language, currency: settings.currency }),
    [plan, words, t, locale, language, settings.currency],
  );
  const { blocks, targets } = useMemo(
    () => logframeBlocks(logframe, adding, context),
    [logframe, adding, context],
  );
  const columns = useMemo(
    () =>
      Object.entries(WIDTHS).map(
        ([id, width]): GridColumn => ({ id, title: t(`column.${id as 'logic'}`), width }),
      ),
    [t],
  );
  const write = useLogframeWrites(context, logframe, targets);
  const work: GridWork = {
    canEdit: !readOnly,
    write: (writes) => {
      setMessage(null);
      return write(writes);
    },
    add: (cell) => {
      const target = targets.get(cell);
      const found = target && addingAt(logframe, target);
      if (!found) return null;
      setAdding(found.adding);
      return found.open;
    },
    tell: (what) => setMessage(typeof what === 'string' ? what : t('noRoom', { count: what.count })),
    onPlace: (cell) => {
      setMessage(null);
      const target = targets.get(cell);
      if (!isStillAdding(adding, target)) setAdding(null);
      const node = target && nodeOfCell(target);
      if (node && editor.session.selection.at(-1) !== node) editor.select([node]);
    },
  };
  useReveal(editor, grid, targets);
  return (
    <div className={styles['view']}>
      <div className={pageStyles['bar']} data-on="screen">
        <p className={styles['help']}>{t('hint')}</p>
        <p className={styles['message']} role="status">
          {message}
        </p>
        <Button icon={Printer} onPress={() => void actions.get('printView')?.run(editor)}>
          {t('print')}
        </Button>
      </div>
      <div className={styles['scroll']}>
        <Grid ref={grid} label={t('name')} columns={columns} blocks={blocks} work={work} />
      </div>
    </div>
  );
}

/** The empty line goes again once the keyboard has left what it was for. */
function isStillAdding(adding: Adding | null, target: CellTarget | undefined): boolean {
  if (!adding || !target) return false;
  return adding.type === 'line' ? rowOfCell(target) === adding.row : target.type === 'newTitle';
}

/** Find, findings and links lead to a row of the table like to a card of the tree. */
function useReveal(
  editor: Editor,
  grid: React.RefObject<GridHandle | null>,
  targets: Blocks['targets'],
): void {
  const reveal = useCallback(
    (id: NodeId) => {
      for (const [cell, target] of targets) {
        if (nodeOfCell(target) === id) return grid.current?.goTo(cell);
      }
      return undefined;
    },
    [grid, targets],
  );
  useEffect(
    () =>
      takeViewport(editor, {
        neighbour: () => null,
        reveal,
        focus: () => grid.current?.focus(),
      }),
    [editor, reveal, grid],
  );
}
