import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPlanFile } from '../../src/domain/file/read-plan-file.ts';
import { writePlan } from '../../src/domain/file/write-plan.ts';
import { degreeOf } from '../../src/domain/scoring/indicator-degree.ts';
import { factsOf } from '../../src/domain/scoring/facts.ts';
import { scoresOf } from '../../src/domain/scoring/scores.ts';
import { STATUSES } from '../../src/domain/scoring/status.ts';
import { type Plan, rowsOf, settingsOf, TABLES } from '../../src/domain/plan.ts';
import { toNumber } from '../../src/domain/exact/rational.ts';
import { matrixOf } from '../../src/domain/matrix/matrix.ts';
import { termsOf } from '../../src/domain/matrix/terms.ts';
import type { NodeId, PartyId, PeriodId } from '../../src/domain/ids.ts';
import { rowsById } from '../../src/domain/diff.ts';
import { cleanText, cleanTitle } from '../../src/domain/text.ts';
import { contributionsTo } from '../../src/domain/tree/links.ts';
import { ownerOf } from '../../src/domain/tree/owner.ts';
import { parentOf, tree } from '../../src/domain/tree/tree.ts';
import { GOAL_LEVEL_RANK, type Kind } from '../../src/domain/kinds/index.ts';

interface Card {
  readonly id: string;
  readonly file: string;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly nodeCount: number;
}

/** The day the samples' facts are as of, and a little. */
const TODAY = '2026-11-22';

const folder = new URL('../../public/samples/', import.meta.url);
const text = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const cards: readonly Card[] = JSON.parse(text('index.json'));

function planOf(file: string): Plan {
  const read = readPlanFile(text(file));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.error)}`);
  return read.value.plan;
}

const twins = cards
  .filter(({ language }) => language === 'en')
  .map(({ file }) => ({ file, twin: file.replace('.en.', '.ru.') }));

describe('the index', () => {
  test('names every sample, in English and in Russian', () => {
    const files = readdirSync(folder).filter((name) => name !== 'index.json');
    expect(cards.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
    expect(twins.map(({ twin }) => twin).filter((twin) => !files.includes(twin))).toEqual([]);
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  });

  test.each(cards)('tells how large $id is and in which language', ({ file, nodeCount, language }) => {
    const plan = planOf(file);
    expect(rowsOf(plan, 'nodes')).toHaveLength(nodeCount);
    expect(settingsOf(plan).language).toBe(language);
  });
});

describe.each(cards)('$id', ({ file, language }) => {
  const plan = planOf(file);

  test('is read without a remark and written back byte for byte', () => {
    const read = readPlanFile(text(file));
    expect(read.ok && read.value.notes).toEqual([]);
    expect(writePlan(plan)).toBe(text(file));
  });

  test('has weights of 100 % under every goal that has any', () => {
    const sums = rowsOf(plan, 'nodes').flatMap(({ id, title }) => {
      const weights = contributionsTo(plan, id).map(({ link }) => link.weightBp);
      if (weights.every((weight) => weight === undefined)) return [];
      return [`${title}: ${weights.reduce<number>((sum, weight) => sum + (weight ?? Number.NaN), 0)}`];
    });
    expect(sums.filter((sum) => !sum.endsWith(': 10000'))).toEqual([]);
  });

  test('hangs together as one tree, no level above that of its parent', () => {
    expect(tree(plan).roots).toHaveLength(1);
    const inverted = rowsOf(plan, 'nodes').filter((node) => {
      const parent = plan.nodes[parentOf(plan, node.id) as NodeId];
      return (
        node.kind === 'goal' &&
        parent?.kind === 'goal' &&
        GOAL_LEVEL_RANK[node.level] > GOAL_LEVEL_RANK[parent.level]
      );
    });
    expect(inverted).toEqual([]);
  });

  test('has texts without stray spaces', () => {
    const stray = textsOf(plan).filter(
      ({ text: one }) => one !== cleanText(one) || one !== one.trim() || /  | \n|\n /.test(one),
    );
    expect(stray).toEqual([]);
    expect(rowsOf(plan, 'nodes').filter(({ title }) => title === '' || title !== cleanTitle(title))).toEqual(
      [],
    );
  });

  test('is judged wherever there are facts, and says why where there are none', () => {
    const judged = rowsOf(plan, 'indicators').map((indicator) => ({
      title: indicator.title,
      hasFacts: factsOf(plan, indicator, TODAY).actual !== undefined,
      degree: degreeOf(plan, indicator, TODAY),
    }));
    expect(judged.filter(({ hasFacts, degree }) => hasFacts !== (degree.value !== null))).toEqual([]);
    expect(new Set(judged.flatMap(({ degree }) => degree.why ?? []))).toEqual(
      judged.some(({ hasFacts }) => !hasFacts) ? new Set(['noFact']) : new Set(),
    );
  });

  test('speaks one language', () => {
    const foreign = language === 'en' ? /\p{Script=Cyrillic}/u : /\b[a-z]{4,}\b/;
    expect(titlesOf(plan).filter((title) => foreign.test(title))).toEqual([]);
  });

  test('dates every fact within its period, and before it is written down', () => {
    const late = rowsOf(plan, 'values')
      .filter(({ kind }) => kind === 'actual')
      .filter(({ date = '', periodId, at }) => {
        const period = periodId && plan.periods[periodId];
        return !period || date < period.start || date > period.end || at.slice(0, 10) < date;
      });
    expect(late).toEqual([]);
  });
});

test.each(twins)('$file and $twin say the same of the same rows', ({ file, twin }) => {
  const [one, other] = [planOf(file), planOf(twin)];
  for (const table of TABLES) {
    const [left, right] = [rowsById(one, table), rowsById(other, table)];
    expect(Object.keys(right)).toEqual(Object.keys(left));
    expect(Object.values(right).map(withoutWords)).toEqual(Object.values(left).map(withoutWords));
  }
});

describe('the livelihood programme', () => {
  const plan = planOf('livelihood.en.json');
  const statements = (kind: Kind) =>
    rowsOf(plan, 'nodes')
      .filter((node) => node.kind === kind)
      .map(({ title }) => title)
      .toSorted();

  test('has the statements of its source, word for word', () => {
    expect(statements('impact')).toEqual([
      'People have food security, appropriate housing, good health, and at least their children have completed secondary school.',
    ]);
    expect(statements('outcome')).toEqual([
      'People are confident in performing their small business and their business is successful',
      "People's incomes from small business increased",
    ]);
    expect(statements('output')).toEqual([
      'People have access to credit with reasonable interest rate, to be used as capital for their small business',
      'People have better understanding of small business management',
    ]);
    expect(statements('activity')).toEqual([
      'Provide credit with reasonable interest rate to use as business capacity',
      'Provide training and consultation on small business management to people',
    ]);
  });

  test('lets both outputs serve both outcomes', () => {
    const outcomes = rowsOf(plan, 'nodes').filter(({ kind }) => kind === 'outcome');
    expect(outcomes.map(({ id }) => contributionsTo(plan, id).length)).toEqual([2, 2]);
  });

  test('has nothing its source does not have', () => {
    const counts = (['indicators', 'values', 'parties', 'roles', 'periods'] as const).map(
      (table) => rowsOf(plan, table).length,
    );
    expect(counts).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('the water programme', () => {
  const plan = planOf('water.en.json');
  const count = (kind: Kind) => rowsOf(plan, 'nodes').filter((node) => node.kind === kind).length;

  test('is of real size, from inputs with costs to a vision', () => {
    expect([count('outcome'), count('output'), count('activity'), count('input')]).toEqual([3, 9, 22, 12]);
    const inputs = rowsOf(plan, 'nodes').filter(({ kind }) => kind === 'input');
    expect(inputs.filter((node) => !('budgetPlanMinor' in node))).toEqual([]);
  });

  test('has assumptions on its arrows and responses to its risks', () => {
    const onArrows = rowsOf(plan, 'links').filter(
      ({ type, to }) => type === 'conditions' && to in plan.links,
    );
    expect(onArrows).toHaveLength(count('assumption'));
    const risks = rowsOf(plan, 'nodes').filter(({ kind }) => kind === 'risk');
    expect(risks.filter((risk) => !('response' in risk) || !ownerOf(plan, risk.id))).toEqual([]);
  });

  test('measures every result with baseline, target for each year and means of verification', () => {
    const results = rowsOf(plan, 'nodes').filter(({ kind }) =>
      ['output', 'outcome', 'impact'].includes(kind),
    );
    const measured = new Set(rowsOf(plan, 'indicators').map(({ nodeId }) => nodeId));
    expect(results.filter(({ id }) => !measured.has(id))).toEqual([]);
    for (const { id, meansOfVerification } of rowsOf(plan, 'indicators')) {
      expect(meansOfVerification, id).toBeTruthy();
      const kinds = rowsOf(plan, 'values').filter(({ indicatorId }) => indicatorId === id);
      const ofKind = (kind: string) => kinds.filter((value) => value.kind === kind).length;
      expect([ofKind('baseline'), ofKind('target')], id).toEqual([1, 3]);
    }
  });

  test('has an outcome that stays behind while its outputs are there', () => {
    const scores = scoresOf(plan, TODAY);
    const degree = (id: string) => scores(`water-${id}` as NodeId).degree.value ?? 0;
    expect(degree('hand-washing')).toBeLessThan(0.5);
    expect(['stations', 'lessons', 'campaign'].filter((id) => degree(id) < 0.9)).toEqual([]);
  });
});

describe('the company', () => {
  const plan = planOf('company.en.json');
  const goals = rowsOf(plan, 'nodes').filter(({ kind }) => kind === 'goal');

  test('is a cascade: directions of the company, goals of functions, goals of people', () => {
    const count = (level: string) =>
      goals.filter((goal) => goal.kind === 'goal' && goal.level === level).length;
    expect([count('strategic'), count('tactical'), count('operational')]).toEqual([5, 13, 37]);
  });

  test('has an owner for every goal', () => {
    expect(goals.filter(({ id }) => !ownerOf(plan, id))).toEqual([]);
  });

  test('stands where the facts say', () => {
    const scores = scoresOf(plan, TODAY);
    const percent = (id: string) => {
      const { value } = scores(`company-${id}` as NodeId).degree;
      return value === null ? null : Math.round(value * 10_000) / 100;
    };
    expect(
      Object.fromEntries(
        ['pallets-goal', 'client-base', 'tender-wins', 'receivables', 'turnover-goal', 'remote-desktop'].map(
          (id) => [id, percent(id)],
        ),
      ),
    ).toEqual({
      // 3678 of 3468; (115 - 100) of 100 against 15 %; 12 of 40 against 30 %; 2 - 180/200; 1.1 of 4 outside; survey and failures.
      'pallets-goal': 106.06,
      'client-base': 100,
      'tender-wins': 100,
      receivables: 110,
      'turnover-goal': 72.5,
      'remote-desktop': 100,
    });
    expect(percent('training-goal')).toBe(100);
    expect(percent('audit')).toBeNull();
    expect(percent('first-choice')).toBeGreaterThan(80);
  });

  test('shows goals in every state, so that a reader sees what they look like', () => {
    const scores = scoresOf(plan, TODAY);
    const states = new Set(goals.map(({ id }) => scores(id).status));
    expect(states).toEqual(new Set(STATUSES));
  });

  test('has people in units and units in a company', () => {
    const heads = rowsOf(plan, 'parties').filter(({ parentId }) => !parentId);
    expect(heads.map(({ kind }) => kind)).toEqual(['organisation']);
  });

  test.each(['en', 'ru'])(
    'has in the language %s a sales representative at 91 percent in November, agreed in time',
    (language) => {
      const sample = planOf(`company.${language}.json`);
      const matrix = matrixOf(sample, 'company-fisher' as PartyId, 'company-2026-11' as PeriodId, TODAY)!;
      expect(matrix.lines).toHaveLength(5);
      expect(matrix.lines[1]).toMatchObject({ plan: 3468, fact: 3678 });
      expect(Math.round(toNumber(matrix.total!) * 10_000)).toBe(9100);
      expect(toNumber(matrix.weight)).toBe(1);
      expect(matrix.gate.state).toBe('totalShort');
      const { agreedOn, isLate, agreeBy } = termsOf(sample, matrix);
      expect([agreedOn, isLate, agreeBy]).toEqual(['2026-08-05', false, '2026-08-10']);
    },
  );

  test('has goals with a second parent', () => {
    expect(
      rowsOf(plan, 'links').filter(({ type, primary }) => type === 'contributes' && !primary).length,
    ).toBeGreaterThan(2);
  });
});

/** Every text a person reads, with the place where it stands. */
function textsOf(plan: Plan): { readonly place: string; readonly text: string }[] {
  return TABLES.flatMap((table) =>
    Object.values(rowsById(plan, table)).flatMap((row) =>
      Object.entries(row).flatMap(([field, value]) =>
        typeof value === 'string' ? [{ place: `${table} ${row.id} ${field}`, text: value }] : [],
      ),
    ),
  );
}

const WORDS = new Set([
  'title',
  'description',
  'endReason',
  'definition',
  'formula',
  'name',
  'post',
  'unit',
  'note',
  'text',
]);
const titlesOf = (plan: Plan) =>
  textsOf(plan)
    .filter(({ place }) => WORDS.has(place.split(' ').at(-1) ?? '') && !place.startsWith('settings'))
    .map(({ text: one }) => one);

/** A row without what depends on the language: its texts, and amounts of money in the language's currency. */
function withoutWords(row: Readonly<Record<string, unknown>>): unknown {
  const spoken = new Set([
    ...WORDS,
    'amount',
    'currency',
    'language',
    'source',
    'meansOfVerification',
    'response',
    'salaryMinor',
  ]);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([field]) => !spoken.has(field))
      .map(([field, value]) => [field, Array.isArray(value) ? value.length : withoutTexts(value)]),
  );
}

/** What people say within a row (steps of an agreement, drafts) is in their language too, and money in its currency. */
const withoutTexts = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? JSON.parse(
        JSON.stringify(value, (key, part: unknown) =>
          key === 'text' || key === 'currency' ? undefined : part,
        ),
      )
    : value;
