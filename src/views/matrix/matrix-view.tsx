import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { matrixOf } from '../../domain/matrix/matrix.ts';
import type { PartyId } from '../../domain/ids.ts';
import type { Matrix } from '../../domain/matrix/matrix.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { takeViewport } from '../../editor/take-viewport.ts';
import { useLocale } from '../../i18n/locale.ts';
import { bringMatrixTexts } from '../../i18n/matrix-texts.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Grid, type GridHandle } from '../grid/grid.tsx';
import type { GridWork } from '../grid/use-grid.ts';
import pageStyles from '../../ui/page-view.module.css';
import { AgreementText } from './agreement-text.tsx';
import { MatrixBar } from './matrix-bar.tsx';
import { matrixTable } from './matrix-table.tsx';
import styles from './matrix.module.css';
import { NoMatrix } from './no-matrix.tsx';
import { ResultMark, ResultPanel } from './result-panel.tsx';
import { useMatrixParty } from './use-matrix-party.ts';
import { useMatrixPeriod } from './use-matrix-period.ts';
import { useMatrixWrites } from './use-matrix-writes.ts';

bringMatrixTexts();

/** What a person is paid by: the goals of a period with plan and fact, their total, and the bonus that follows. */
export default function MatrixView() {
  const editor = useEditor();
  const plan = useEditorState((state) => state.plan);
  const period = useMatrixPeriod();
  const [party, choose] = useMatrixParty(period);
  const matrix = useMemo(
    () => (party && period ? matrixOf(plan, party, period.id, editor.today) : null),
    [plan, party, period, editor.today],
  );
  if (!matrix) return <NoMatrix hasPeriod={period !== null} />;
  return <MatrixPage key={`${matrix.party.id} ${matrix.period.id}`} matrix={matrix} onChoose={choose} />;
}

interface MatrixPageProps {
  readonly matrix: Matrix;
  readonly onChoose: (party: PartyId) => void;
}

function MatrixPage({ matrix, onChoose }: MatrixPageProps) {
  const editor = useEditor();
  const { t } = useTranslation('matrix');
  const locale = useLocale();
  const { plan, readOnly } = useEditorState((state) => ({ plan: state.plan, readOnly: state.readOnly }));
  const words = usePlanWords(settingsOf(plan));
  const [hasBounds, setBounds] = useState(() => hasOwnBounds(matrix));
  const [message, setMessage] = useState<string | null>(null);
  const grid = useRef<GridHandle>(null);
  const { columns, blocks, targets } = useMemo(
    () =>
      matrixTable(matrix, {
        plan,
        today: editor.today,
        t,
        words,
        locale,
        hasBounds,
        explain: (explaining) => editor.look({ explaining }),
      }),
    [matrix, plan, editor, t, words, locale, hasBounds],
  );
  const { write, takeLines } = useMatrixWrites({ matrix, targets, words });
  const work: GridWork = {
    canEdit: !readOnly,
    write: (writes) => {
      setMessage(null);
      return write(writes);
    },
    add: () => {
      const last = [...targets].find(([, target]) => target.type === 'new');
      return last?.[0] ?? null;
    },
    takeBlock: (cell, rows) => {
      const target = targets.get(cell);
      if (target?.type !== 'new') return false;
      setMessage(takeLines(rows, target.after));
      return true;
    },
    tell: (what) => setMessage(typeof what === 'string' ? what : t('noRoom', { count: what.count })),
    onPlace: (cell) => {
      setMessage(null);
      const target = targets.get(cell);
      const node = target && target.type !== 'new' ? target.nodeId : undefined;
      if (node && editor.session.selection.at(-1) !== node) editor.select([node]);
    },
  };
  useEffect(
    () =>
      takeViewport(editor, {
        neighbour: () => null,
        reveal: (id) => {
          for (const [cell, target] of targets)
            if (target.type === 'title' && target.nodeId === id) return grid.current?.goTo(cell);
          return undefined;
        },
        focus: () => grid.current?.focus(),
      }),
    [editor, targets],
  );
  return (
    <div className={pageStyles['view']}>
      <MatrixBar matrix={matrix} hasBounds={hasBounds} onBounds={setBounds} onChoose={onChoose} />
      <p className={styles['message']} role="status">
        {message}
      </p>
      <header className={styles['head']}>
        <h2>{t('heading', { name: matrix.party.name || t('unnamed'), period: matrix.period.title })}</h2>
        {matrix.party.post && <p>{matrix.party.post}</p>}
        {matrix.lines.length > 0 && <ResultMark matrix={matrix} />}
      </header>
      <div className={styles['scroll']}>
        <Grid ref={grid} label={t('table')} columns={columns} blocks={blocks} work={work} />
      </div>
      <p className={styles['help']} data-on="screen">
        {t('help')}
      </p>
      {matrix.lines.length > 0 && (
        <>
          <ResultPanel matrix={matrix} />
          <AgreementText matrix={matrix} />
        </>
      )}
    </div>
  );
}

const hasOwnBounds = ({ lines }: Matrix): boolean =>
  lines.some(({ indicator }) => indicator.capBp !== undefined || indicator.corridorLowBp !== undefined);
