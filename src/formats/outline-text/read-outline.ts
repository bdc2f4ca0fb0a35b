import type { OutlineItem } from '../../domain/commands/add-branch.ts';
import { checkedText } from '../../domain/file/decode.ts';
import { MAX_RECORDS } from '../../domain/file/limits.ts';
import { type FileNote, type FileRefusal, fileRefusal } from '../../domain/file/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { cleanText, cleanTitle, MAX_NOTE, MAX_TITLE } from '../../domain/text.ts';
import { cellRows } from '../../domain/cell-text.ts';
import { depthsOf, withoutJumps } from './depths.ts';
import { kindPrefix } from './kind-words.ts';
import { type OutlineLine, outlineLines } from './lines.ts';
import { withoutFalseNumbers } from './numbering.ts';
import type { OutlineRow } from './outline-row.ts';
import { tableOutline } from './table-outline.ts';

export interface ReadOutline {
  readonly items: readonly OutlineItem[];
  readonly notes: readonly FileNote[];
}

export interface OutlineOptions {
  /** Whether "Outcome: …" makes an outcome; yes unless said otherwise. */
  readonly kindWords?: boolean;
}

/**
 * Text as a branch: indented by tabs or spaces, bulleted, numbered (1.1.a), with Markdown headings, or a block from a
 * spreadsheet. Every title found is kept; what cannot be told apart is taken as a title.
 */
export function readOutline(input: string, options: OutlineOptions = {}): Result<ReadOutline, FileRefusal> {
  const checked = checkedText(input);
  if (!checked.ok) return checked;
  // Word's line break within a paragraph would vanish with the unseen characters.
  const text = cleanText(checked.value.text.replaceAll(/[\v\f]/g, ' '));
  const lines = withoutFalseNumbers(outlineLines(text));
  if (lines.length > MAX_RECORDS)
    return fail(fileRefusal('tooManyRecords', { count: lines.length, max: MAX_RECORDS }));
  const rows = isTable(lines) ? tableOutline(cellRows(text)) : rowsOf(lines);
  const long = rows.find(
    ({ title, description = '' }) => Math.max(title.length, description.length) > MAX_NOTE,
  );
  if (long) {
    const length = Math.max(long.title.length, long.description?.length ?? 0);
    return fail(fileRefusal('lineTooLong', { line: long.line, length, max: MAX_NOTE }));
  }
  return rows.length === 0 ? fail(fileRefusal('empty')) : ok(outlineOf(rows, options));
}

/** Cells after a first one; tabs that only end a line are what a spreadsheet leaves of empty cells. */
const isTable = (lines: readonly OutlineLine[]) => lines.some(({ text }) => text.includes('\t'));

function rowsOf(lines: readonly OutlineLine[]): OutlineRow[] {
  const depths = depthsOf(lines);
  const prose = hasHeadings(lines);
  const rows: OutlineRow[] = [];
  for (const [at, { marker, text, whole, number }] of lines.entries()) {
    const last = rows.at(-1);
    if (prose && !marker && last) rows[rows.length - 1] = withParagraph(last, text);
    // A lone backslash stands for an empty title.
    else if (text !== '' || whole.endsWith('\\'))
      rows.push({ line: number, depth: depths[at] ?? 0, title: text });
  }
  return rows;
}

/** A text under headings is prose: its plain paragraphs describe what they stand under. */
const hasHeadings = (lines: readonly OutlineLine[]) =>
  lines[0]?.marker?.type === 'heading' || lines.filter(({ marker }) => marker?.type === 'heading').length > 1;

function withParagraph(row: OutlineRow, text: string): OutlineRow {
  return { ...row, description: row.description ? `${row.description}\n${text}` : text };
}

function outlineOf(rows: readonly OutlineRow[], { kindWords = true }: OutlineOptions): ReadOutline {
  const { depths, jumps } = withoutJumps(rows.map(({ depth }) => depth));
  const notes: FileNote[] = jumps > 0 ? [{ code: 'flattened', path: '', params: { count: jumps } }] : [];
  const items = rows.map(({ line, ...row }, at): OutlineItem => {
    const named = kindWords && !row.kind ? kindPrefix(row.title) : undefined;
    const item = { ...row, ...named, depth: depths[at] ?? 0 };
    const title = cleanTitle(item.title);
    if (title.length <= MAX_TITLE) return { ...item, title };
    notes.push({
      code: 'titleShortened',
      path: '',
      title: title.slice(0, 60),
      params: { line, max: MAX_TITLE },
    });
    return { ...item, title: shortened(title), description: joined(title, item.description) };
  });
  return { items, notes };
}

/** Cut between two words where there are words. */
function shortened(title: string): string {
  const cut = title.slice(0, MAX_TITLE - 1).replace(/[\ud800-\udbff]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${space > MAX_TITLE / 2 ? cut.slice(0, space) : cut}…`;
}

const joined = (title: string, description: string | undefined) =>
  description && title.length + description.length < MAX_NOTE ? `${title}\n${description}` : title;
