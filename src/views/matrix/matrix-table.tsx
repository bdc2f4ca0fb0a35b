import type { TFunction } from 'i18next';
import { type Rational, toNumber } from '../../domain/exact/rational.ts';
import type { Subject } from '../../domain/explain/subject.ts';
import { takesFact } from '../../domain/indicators/fact-entry.ts';
import type { MatrixLine } from '../../domain/matrix/lines.ts';
import type { Matrix, MatrixSection } from '../../domain/matrix/matrix.ts';
import type { Plan } from '../../domain/plan.ts';
import { formatBasisPoints, formatNumber } from '../../i18n/number-text.ts';
import type { PlanWords } from '../../i18n/plan-words.ts';
import type { GridBlock, GridCell, GridColumn, GridLine } from '../grid/grid-model.ts';
import { cellId, type LineField, type MatrixCell } from './matrix-cells.ts';
import { shareText } from './share-text.ts';

export interface TableContext {
  readonly plan: Plan;
  readonly today: string;
  readonly t: TFunction<'matrix'>;
  readonly words: PlanWords;
  readonly locale: string;
  /** Whether the columns for threshold and cap are there. */
  readonly hasBounds: boolean;
  readonly explain: (subject: Subject) => void;
}

export interface MatrixTable {
  readonly columns: readonly GridColumn[];
  readonly blocks: readonly GridBlock[];
  /** What each cell that can be written in stands for, by its id. */
  readonly targets: ReadonlyMap<string, MatrixCell>;
}

/** The columns of the source's form (domain A8), and two more where they are asked for. */
const WIDTHS = {
  title: 'auto',
  weight: '72px',
  unit: '92px',
  plan: '88px',
  fact: '88px',
  threshold: '88px',
  cap: '76px',
  share: '108px',
  weighted: '100px',
} as const;
type ColumnId = keyof typeof WIDTHS;
const TEXT_COLUMNS: ReadonlySet<string> = new Set(['title', 'unit']);
const BOUND_COLUMNS: ReadonlySet<string> = new Set(['threshold', 'cap']);

/** The matrix as a table: a block a section, a line an indicator, and below them the total. */
export function matrixTable(matrix: Matrix, context: TableContext): MatrixTable {
  const maker = new LineMaker(matrix, context);
  const columnIds = Object.keys(WIDTHS).filter((id) => context.hasBounds || !BOUND_COLUMNS.has(id));
  const hasHeads = matrix.sections.some(({ id }) => id !== 'other');
  const blocks: GridBlock[] = matrix.sections.map((section) => ({
    id: section.id,
    ...(hasHeads && { head: <SectionHead section={section} context={context} /> }),
    lines: section.lines.map((line, at) =>
      maker.line(line, columnIds as ColumnId[], section.lines[at - 1]?.node.id !== line.node.id),
    ),
  }));
  blocks.push({
    id: 'total',
    lines: [
      maker.empty(columnIds as ColumnId[]),
      ...(matrix.lines.length > 0 ? [maker.total(columnIds as ColumnId[])] : []),
    ],
  });
  return {
    columns: columnIds.map((id) => ({
      id,
      title: context.t(`column.${id as ColumnId}`),
      width: WIDTHS[id as ColumnId],
      ...(!TEXT_COLUMNS.has(id) && { isNumber: true }),
    })),
    blocks,
    targets: maker.targets,
  };
}

interface SectionHeadProps {
  readonly section: MatrixSection;
  readonly context: TableContext;
}

function SectionHead({ section: { id, weight: own, weighted }, context: { t, locale } }: SectionHeadProps) {
  const weight = exactShare(own, locale);
  const brings = weighted === null ? t('undefined') : exactShare(weighted, locale);
  return (
    <>
      <strong>{t(`section.${id}`)}</strong> · {t('sectionWeight', { weight, brings })}
    </>
  );
}

const exactShare = (share: Rational, locale: string): string => shareText(toNumber(share), locale);

class LineMaker {
  readonly targets = new Map<string, MatrixCell>();
  readonly #matrix: Matrix;
  readonly #context: TableContext;

  constructor(matrix: Matrix, context: TableContext) {
    this.#matrix = matrix;
    this.#context = context;
  }

  /** The goal is named where it begins, if it is not called like its line. */
  line(line: MatrixLine, columns: readonly ColumnId[], isFirst: boolean): GridLine {
    const { indicator, node } = line;
    const isNamed = isFirst && node.title !== indicator.title;
    const cells = columns.map((column) => this.#cell(line, column));
    return {
      id: indicator.id,
      cells: cells.map((cell, at) =>
        columns[at] === 'title' && isNamed ? { ...cell, aside: node.title } : cell,
      ),
    };
  }

  empty(columns: readonly ColumnId[]): GridLine {
    const { t } = this.#context;
    const target: MatrixCell = { type: 'new', after: this.#matrix.lines.at(-1)?.node.id ?? null };
    const id = cellId(target);
    this.targets.set(id, target);
    return {
      id,
      isNew: true,
      cells: columns.map((column) =>
        column === 'title'
          ? { id, text: '', span: 1, label: t('newLine'), canEdit: true, prompt: t('newLinePrompt') }
          : this.#fixed(`${id} ${column}`, '', ''),
      ),
    };
  }

  total(columns: readonly ColumnId[]): GridLine {
    const { t, locale, explain } = this.#context;
    const { weight, total, soFar, party, period } = this.#matrix;
    const texts: Partial<Record<ColumnId, string>> = {
      title: t('total'),
      weight: exactShare(weight, locale),
      weighted: total === null ? t('undefined') : exactShare(total, locale),
    };
    const why =
      total === null &&
      t('soFar', {
        share: exactShare(soFar.weighted, locale),
        weight: exactShare(soFar.weight, locale),
      });
    return {
      id: 'total',
      isTotal: true,
      cells: columns.map((column): GridCell => {
        const cell = this.#fixed(
          `total ${column}`,
          texts[column] ?? '',
          `${t('total')}, ${t(`column.${column}`)}`,
        );
        if (column === 'title') return { ...cell, isHead: true };
        if (column !== 'weighted') return cell;
        const run = () => explain({ type: 'matrixTotal', partyId: party.id, periodId: period.id });
        return { ...cell, press: { label: t('explainTotal'), run }, ...(why && { aside: why }) };
      }),
    };
  }

  #cell(line: MatrixLine, column: ColumnId): GridCell {
    const { t, locale } = this.#context;
    const { indicator, weight } = line;
    switch (column) {
      case 'title':
        return this.#written(line, 'title', indicator.title, t('prompt.title'));
      case 'weight': {
        const cell = this.#written(line, 'weight', exactShare(weight, locale), '');
        return { ...cell, ...(indicator.matrixWeightBp === undefined && { aside: t('evenly') }) };
      }
      case 'unit':
        return this.#written(line, 'unit', indicator.unit ?? '', t('prompt.unit'));
      case 'threshold':
        return this.#written(line, 'threshold', this.#bp(indicator.corridorLowBp), t('prompt.threshold'));
      case 'cap':
        return this.#written(line, 'cap', this.#bp(indicator.capBp), t('prompt.cap'));
      case 'plan':
        return this.#written(line, 'plan', this.#number(line.plan), t('prompt.plan'));
      case 'fact':
        return this.#fact(line);
      default:
        return this.#computed(line, column);
    }
  }

  #fact(line: MatrixLine): GridCell {
    const { plan, today, t } = this.#context;
    const cell = this.#written(line, 'fact', this.#number(line.fact), t('prompt.fact'));
    const { indicator } = line;
    return { ...cell, canEdit: takesFact({ plan, indicator, period: this.#matrix.period, today }) };
  }

  #computed(line: MatrixLine, column: 'share' | 'weighted'): GridCell {
    const { t, locale, words, explain } = this.#context;
    const { indicator, degree, weighted, measured, bound } = line;
    const share = column === 'share' ? degree.value : weighted && toNumber(weighted);
    const cell = this.#fixed(
      `${column} ${indicator.id}`,
      share === null ? t('undefined') : shareText(share, locale),
      `${t(`column.${column}`)}, ${indicator.title}`,
    );
    const run = () =>
      explain({
        type: 'matrixLine',
        indicatorId: indicator.id,
        partyId: this.#matrix.party.id,
        periodId: this.#matrix.period.id,
      });
    const from = measured.value === null ? '' : shareText(measured.value, locale);
    const why =
      degree.why === undefined
        ? bound !== 'none' && t(`bound.${bound}`, { measured: from })
        : words.score('why', degree.why);
    return {
      ...cell,
      press: { label: t('explain'), run },
      ...(column === 'share' && why && { aside: why }),
    };
  }

  #written(line: MatrixLine, type: LineField, text: string, prompt: string): GridCell {
    const { t } = this.#context;
    const { indicator, node } = line;
    const target: MatrixCell = { type, indicatorId: indicator.id, nodeId: node.id };
    const id = cellId(target);
    this.targets.set(id, target);
    const label = `${t(`column.${type}`)}, ${indicator.title}`;
    return { id, text, span: 1, label, canEdit: true, ...(prompt && { prompt }) };
  }

  #fixed(id: string, text: string, label: string): GridCell {
    return { id, text, span: 1, label, canEdit: false };
  }

  #number = (value: number | undefined): string =>
    value === undefined ? '' : formatNumber(value, this.#context.locale);
  #bp = (value: number | undefined): string =>
    value === undefined ? '' : formatBasisPoints(value, this.#context.locale);
}
