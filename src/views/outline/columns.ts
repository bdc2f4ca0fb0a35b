/** What a row can show beside its title; the title is the row itself. */
export type ColumnId = 'kind' | 'owner' | 'progress' | 'start' | 'end' | 'weight' | 'code';

export const COLUMNS: readonly ColumnId[] = ['kind', 'owner', 'progress', 'start', 'end', 'weight', 'code'];

/** How much room there is: all words, tight cells, or one column with the rest told below the title. */
export type Layout = 'wide' | 'tight' | 'stacked';

const STACKED_BELOW_PX = 560;
const WIDE_FROM_PX = 1080;

export function layoutFor(widthPx: number): Layout {
  if (widthPx < STACKED_BELOW_PX) return 'stacked';
  return widthPx < WIDE_FROM_PX ? 'tight' : 'wide';
}

type Widths = Readonly<Record<ColumnId | 'number' | 'title', number>>;
/** At the end of every row: where the header has its menu. */
const MENU_PX = 34;

/** In px; the title takes what is left. */
const WIDTHS: Readonly<Record<Exclude<Layout, 'stacked'>, Widths>> = {
  wide: {
    number: 84,
    title: 260,
    kind: 164,
    owner: 150,
    progress: 150,
    start: 108,
    end: 108,
    weight: 72,
    code: 88,
  },
  tight: {
    number: 66,
    title: 224,
    kind: 108,
    owner: 118,
    progress: 96,
    start: 76,
    end: 82,
    weight: 58,
    code: 64,
  },
};

/** What gives way first where there is no room for all. */
const LEAVING_FIRST: readonly ColumnId[] = ['code', 'start', 'weight', 'kind', 'owner', 'progress', 'end'];

/** The columns that fit, of those a person wants to see. */
export function columnsIn(widthPx: number, wanted: readonly ColumnId[]): readonly ColumnId[] {
  const layout = layoutFor(widthPx);
  if (layout === 'stacked') return [];
  const widths = WIDTHS[layout];
  let shown = wanted;
  for (const column of LEAVING_FIRST) {
    const taken = shown.reduce((sum, id) => sum + widths[id], widths.number + widths.title + MENU_PX);
    if (taken <= widthPx) break;
    shown = shown.filter((id) => id !== column);
  }
  return shown;
}

/** The tracks of header and rows alike: number, title, then the columns shown. */
export function tracks(layout: Layout, columns: readonly ColumnId[]): string {
  if (layout === 'stacked') return 'minmax(0, 1fr)';
  const widths = WIDTHS[layout];
  const rest = columns.map((id) => `${widths[id]}px`);
  return [`${widths.number}px`, `minmax(${widths.title}px, 1fr)`, ...rest, `${MENU_PX}px`].join(' ');
}
