import type { NodeId } from '../../domain/ids.ts';
import {
  LOGFRAME_LEVELS,
  type Logframe,
  type LogframeLevel,
  type LogframeRow,
  type LogframeSection,
} from '../../domain/logframe/logframe.ts';
import type { GridBlock, GridCell, GridLine } from '../grid/grid-model.ts';
import { cellLock } from './cell-lock.ts';
import type { CellTarget } from './logframe-cells.ts';
import {
  type LogframeContext,
  moneyText,
  namedLevel,
  plannedCost,
  quantityText,
  valuesText,
} from './logframe-words.ts';
import { SectionHead } from './section-head.tsx';

/** Where one more empty line is shown, to be written in. */
export type Adding =
  | { readonly type: 'line'; readonly row: NodeId }
  | { readonly type: 'row'; readonly level: LogframeLevel; readonly after: NodeId };

export interface Blocks {
  readonly blocks: readonly GridBlock[];
  /** What each cell stands for, by its id. */
  readonly targets: ReadonlyMap<string, CellTarget>;
}

/** A logframe always has these, to begin with (domain C2, EC: the four rows of the matrix). */
const ALWAYS: readonly LogframeLevel[] = ['impact', 'outcome', 'output', 'activity'];

/** The logframe as a table: a block a level, a line an indicator, an assumption or an input of its row. */
export function logframeBlocks(
  { sections, preconditions }: Logframe,
  adding: Adding | null,
  context: LogframeContext,
): Blocks {
  const maker = new LineMaker(context);
  const bySection = new Map(sections.map((section) => [section.level, section]));
  const levels = LOGFRAME_LEVELS.filter((level) => ALWAYS.includes(level) || bySection.has(level));
  const blocks = levels.map((level, at): GridBlock => {
    const section = bySection.get(level) ?? { level, rows: [] };
    return {
      id: level,
      head: <SectionHead section={section} above={levels[at - 1] ?? null} context={context} />,
      ...(level === 'activity' && { titles: activityTitles(context) }),
      lines: maker.section(section, adding),
    };
  });
  blocks.push({
    id: 'preconditions',
    head: <span>{context.t('preconditions')}</span>,
    lines: [
      ...preconditions.map((node) => maker.precondition({ type: 'precondition', id: node.id }, node.title)),
      maker.precondition({ type: 'newPrecondition' }, ''),
    ],
  });
  return { blocks, targets: maker.targets };
}

const activityTitles = ({ t }: LogframeContext): readonly string[] => [
  '',
  t('column.logic'),
  t('column.means'),
  t('column.costs'),
  t('column.assumptions'),
];

class LineMaker {
  readonly targets = new Map<string, CellTarget>();
  readonly #context: LogframeContext;

  constructor(context: LogframeContext) {
    this.#context = context;
  }

  section({ level, rows }: LogframeSection, adding: Adding | null): GridLine[] {
    const lines = rows.flatMap((row) => {
      const own = this.#row(level, row, adding?.type === 'line' && adding.row === row.node.id);
      const isAfter = adding?.type === 'row' && adding.after === row.node.id;
      return isAfter ? [...own, this.#empty({ type: 'newTitle', level, after: row.node.id })] : own;
    });
    return lines.length > 0 ? lines : [this.#empty({ type: 'newTitle', level, after: null })];
  }

  precondition(target: CellTarget, text: string): GridLine {
    const { t } = this.#context;
    const cell = this.#cell(target, text, { label: t('preconditions'), prompt: t('prompt.assumption') });
    const covered = (column: number) => this.#fixed(`${cell.id}.${column}`);
    return { id: cell.id, cells: [covered(0), covered(1), covered(2), covered(3), cell] };
  }

  #row(level: LogframeLevel, row: LogframeRow, isAdding: boolean): GridLine[] {
    const { node, number, indicators, assumptions, means } = row;
    const beside = level === 'activity' ? means.length : indicators.length;
    const span = Math.max(1, beside, assumptions.length) + (isAdding ? 1 : 0);
    return Array.from({ length: span }, (_, line): GridLine => {
      const head = line === 0 ? this.#heads(row, span) : [null, null];
      const middle =
        level === 'activity' ? this.#meansAndCost(row, line) : this.#indicatorAndSource(row, line);
      const cells = [...head, ...middle, this.#assumption(row, line)];
      return { id: `${node.id}.${number}.${line}`, cells };
    });
  }

  #heads({ node, number, alsoServes }: LogframeRow, span: number): GridCell[] {
    const { t } = this.#context;
    return [
      { ...this.#fixed(`number ${node.id}`), text: number, span, isHead: true },
      {
        ...this.#cell({ type: 'title', id: node.id }, node.title, {
          label: `${t('column.logic')}, ${number}`,
          prompt: t('prompt.title'),
        }),
        span,
        ...(alsoServes.length > 0 && { aside: t('alsoServes', { numbers: alsoServes.join(', ') }) }),
      },
    ];
  }

  #indicatorAndSource({ node, number, indicators }: LogframeRow, line: number): GridCell[] {
    const { t } = this.#context;
    const indicator = indicators[line];
    const row = node.id;
    const at = `${number} ${node.title}`;
    const isFirst = line === indicators.length;
    const labels = {
      indicator: `${t('column.indicators')}, ${at}`,
      source: `${t('column.verification')}, ${indicator?.title ?? at}`,
    };
    if (!indicator) {
      return [
        this.#cell({ type: 'newIndicator', row, line }, '', {
          label: labels.indicator,
          prompt: isFirst ? t('prompt.indicator') : '',
        }),
        this.#cell({ type: 'newVerification', row, line }, '', { label: labels.source, prompt: '' }),
      ];
    }
    const { id } = indicator;
    const aside = valuesText(this.#context, indicator);
    return [
      {
        ...this.#cell({ type: 'indicator', id, row }, indicator.title, {
          label: labels.indicator,
          prompt: t('prompt.indicator'),
        }),
        ...(aside && { aside }),
      },
      this.#cell({ type: 'verification', id, row }, indicator.meansOfVerification ?? '', {
        label: labels.source,
        prompt: t('prompt.verification'),
      }),
    ];
  }

  #meansAndCost({ node, number, means }: LogframeRow, line: number): GridCell[] {
    const { t } = this.#context;
    const row = node.id;
    const input = means[line];
    const label = `${t('column.means')}, ${number} ${node.title}`;
    const costLabel = `${t('column.costs')}, ${input?.title ?? `${number} ${node.title}`}`;
    // An activity without inputs has its costs as a whole.
    const costOf = input ?? (line === 0 && means.length === 0 ? node : null);
    const cost: CellTarget = costOf ? { type: 'cost', id: costOf.id, row } : { type: 'noCost', row, line };
    const costText = costOf ? moneyText(this.#context, plannedCost(costOf)) : '';
    const aside = input && quantityText(this.#context, input);
    return [
      {
        ...this.#cell(
          input ? { type: 'means', id: input.id, row } : { type: 'newMeans', row, line },
          input?.title ?? '',
          { label, prompt: line === means.length ? t('prompt.means') : '' },
        ),
        ...(aside && { aside }),
      },
      {
        ...this.#cell(cost, costText, { label: costLabel, prompt: costOf ? t('prompt.cost') : '' }),
        ...(costOf === null && { canEdit: false }),
      },
    ];
  }

  #assumption({ node, number, assumptions }: LogframeRow, line: number): GridCell {
    const { t } = this.#context;
    const assumption = assumptions[line];
    const row = node.id;
    return this.#cell(
      assumption ? { type: 'assumption', id: assumption.id, row } : { type: 'newAssumption', row, line },
      assumption?.title ?? '',
      {
        label: `${t('column.assumptions')}, ${number} ${node.title}`,
        prompt: line === assumptions.length ? t('prompt.assumption') : '',
      },
    );
  }

  #empty(target: CellTarget & { readonly type: 'newTitle' }): GridLine {
    const { t, words } = this.#context;
    const name = words.kind(namedLevel(target.level));
    const cell = this.#cell(target, '', { label: name, prompt: t('prompt.add', { name }) });
    const covered = (column: number) => this.#fixed(`${cell.id}.${column}`);
    return { id: cell.id, cells: [covered(0), cell, covered(2), covered(3), covered(4)] };
  }

  #cell(target: CellTarget, text: string, { label, prompt }: { label: string; prompt: string }): GridCell {
    const id = idOf(target);
    this.targets.set(id, target);
    const lock = cellLock(this.#context, target);
    if (lock !== null) return { id, text, span: 1, label, canEdit: false, lock };
    return { id, text, span: 1, label, canEdit: true, ...(prompt && { prompt }) };
  }

  #fixed(id: string): GridCell {
    return { id, text: '', span: 1, label: '', canEdit: false };
  }
}

export function idOf(target: CellTarget): string {
  if (target.type === 'newTitle') return `newTitle ${target.level} ${target.after ?? ''}`;
  if (target.type === 'newPrecondition') return target.type;
  if ('line' in target) return `${target.type} ${target.row} ${target.line}`;
  return 'row' in target ? `${target.type} ${target.id} ${target.row}` : `${target.type} ${target.id}`;
}
