import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Alignment } from '../../domain/alignment/alignment.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatDegree } from '../../i18n/number-text.ts';
import styles from './alignment.module.css';
import type { CellPlace } from './alignment-view.tsx';
import { NodeName } from './node-name.tsx';
import { useBearerName } from './use-bearer-name.ts';

interface HeatMapProps {
  readonly alignment: Alignment;
  readonly chosen: CellPlace | null;
  readonly onChoose: (place: CellPlace) => void;
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Goals by units: how much of each goal rests on whom, as a number, a shade and a word. One cell has the keyboard. */
export function HeatMap({ alignment: { rows, bearers }, chosen, onChoose }: HeatMapProps) {
  const { t } = useTranslation('alignment');
  const locale = useLocale();
  const nameOf = useBearerName();
  const [at, setAt] = useState<readonly [number, number]>([0, 0]);
  const table = useRef<HTMLTableElement>(null);
  const place = [Math.min(at[0], rows.length - 1), Math.min(at[1], bearers.length - 1)] as const;
  const go = (row: number, column: number) => {
    const next = [
      Math.max(0, Math.min(rows.length - 1, row)),
      Math.max(0, Math.min(bearers.length - 1, column)),
    ] as const;
    setAt(next);
    table.current?.querySelector<HTMLElement>(`[data-at="${next[0]} ${next[1]}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step) go(place[0] + step[0], place[1] + step[1]);
    else if (event.key === 'Home') go(place[0], 0);
    else if (event.key === 'End') go(place[0], bearers.length - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles['scroll']}>
      <table
        ref={table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table one walks through by keys is a grid
        role="grid"
        className={styles['map']}
        aria-label={t('map.title')}
        onKeyDown={press}
      >
        <thead>
          <tr>
            <th scope="col">{t('goal')}</th>
            {bearers.map((bearer) => (
              <th key={bearer} scope="col">
                <span dir="auto">{nameOf(bearer)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, cells }, row) => (
            <tr key={goal.id}>
              <th scope="row">
                <NodeName id={goal.id} />
              </th>
              {bearers.map((bearer, column) => {
                const { shareBp = 0, nodes = [] } = cells.get(bearer) ?? {};
                const share = shareBp / 10_000;
                const isEmpty = shareBp === 0 && nodes.length === 0;
                const isChosen = chosen?.goal === goal.id && chosen.bearer === bearer;
                return (
                  <td key={bearer} style={{ '--share': share }} data-chosen={isChosen || undefined}>
                    <button
                      type="button"
                      data-at={`${row} ${column}`}
                      tabIndex={row === place[0] && column === place[1] ? 0 : -1}
                      aria-label={t('map.cell', {
                        unit: nameOf(bearer),
                        goal: goal.title || t('untitled'),
                        share: formatDegree(share, locale),
                        count: nodes.length,
                      })}
                      aria-pressed={isChosen}
                      aria-disabled={isEmpty || undefined}
                      onFocus={() => setAt([row, column])}
                      onClick={() => !isEmpty && onChoose({ goal: goal.id, bearer })}
                    >
                      <strong>{isEmpty ? '–' : formatDegree(share, locale)}</strong>
                      {!isEmpty && <span>{t('map.count', { count: nodes.length })}</span>}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
