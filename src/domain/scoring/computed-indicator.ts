import type { IndicatorId } from '../ids.ts';
import { type Plan, rowsOf } from '../plan.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Indicator } from '../rows/indicator.ts';
import { type Expression, type ExpressionFault, namesIn, parseExpression } from './expression.ts';

/** Why the formula of an indicator cannot be computed, whatever the facts. */
export type FormulaFault =
  | ExpressionFault
  | { readonly code: 'unknownName' | 'ambiguousName' | 'formulaLoop'; readonly found: string };

export interface Formula {
  readonly expression: Expression;
  /** The indicators it is made of, by the names it gives them. */
  readonly parts: ReadonlyMap<string, Indicator>;
}

type Formulas = ReadonlyMap<IndicatorId, Result<Formula, FormulaFault>>;

const cache = new WeakMap<Plan['indicators'], Formulas>();

/** The formulas of a plan, understood once for as long as no indicator changes. */
function formulasOf(plan: Plan): Formulas {
  const known = cache.get(plan.indicators);
  if (known) return known;
  const formulas = new Map<IndicatorId, Result<Formula, FormulaFault>>();
  const names = namesOf(plan);
  for (const indicator of rowsOf(plan, 'indicators')) {
    if (indicator.expression?.trim()) formulas.set(indicator.id, understood(indicator, names));
  }
  // All that are in a loop are found before the first is refused: without it the others would seem to be in none.
  const inLoops = [...formulas].filter(([id, formula]) => formula.ok && leadsTo(id, formula.value, formulas));
  for (const [id] of inLoops)
    formulas.set(id, fail({ code: 'formulaLoop', found: plan.indicators[id]?.title ?? '' }));
  cache.set(plan.indicators, formulas);
  return formulas;
}

/** Undefined for an indicator whose facts are recorded and not computed. */
export const formulaOf = (plan: Plan, id: IndicatorId): Result<Formula, FormulaFault> | undefined =>
  formulasOf(plan).get(id);

/** The indicators computed from this one, directly or through others. */
export function computedFrom(plan: Plan, id: IndicatorId): ReadonlySet<IndicatorId> {
  const found = new Set<IndicatorId>();
  const open = [id];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const [other, formula] of formulasOf(plan)) {
      const isPart = formula.ok && [...formula.value.parts.values()].some((part) => part.id === at);
      if (isPart && !found.has(other)) {
        found.add(other);
        open.push(other);
      }
    }
  }
  return found;
}

/** Every indicator that is computed. */
export const computedIndicators = (plan: Plan): Iterable<IndicatorId> => formulasOf(plan).keys();

/** Indicators by what a formula may call them, in plain letters. */
interface Names {
  readonly byCode: ReadonlyMap<string, readonly Indicator[]>;
  readonly byTitle: ReadonlyMap<string, readonly Indicator[]>;
}

function namesOf(plan: Plan): Names {
  const names = { byCode: new Map<string, Indicator[]>(), byTitle: new Map<string, Indicator[]>() };
  for (const indicator of rowsOf(plan, 'indicators')) {
    put(names.byCode, plain(indicator.code), indicator);
    put(names.byTitle, plain(indicator.title), indicator);
  }
  return names;
}

/** What has no name cannot be spoken of. */
function put(names: Map<string, Indicator[]>, name: string, indicator: Indicator): void {
  const known = names.get(name);
  if (known) known.push(indicator);
  else if (name !== '') names.set(name, [indicator]);
}

function understood(indicator: Indicator, names: Names): Result<Formula, FormulaFault> {
  const read = parseExpression(indicator.expression ?? '');
  if (!read.ok) return read;
  const parts = new Map<string, Indicator>();
  for (const name of namesIn(read.value)) {
    const found = named(name, indicator, names);
    if (!found.ok) return found;
    parts.set(name, found.value);
  }
  return ok({ expression: read.value, parts });
}

const plain = (text: string | undefined): string => (text ?? '').trim().toLowerCase();

/** By code, then by title; those of the same node go before others of the same name. */
function named(
  name: string,
  { id, nodeId }: Indicator,
  { byCode, byTitle }: Names,
): Result<Indicator, FormulaFault> {
  const othersIn = (names: Names['byCode']) =>
    (names.get(plain(name)) ?? []).filter((other) => other.id !== id);
  const coded = othersIn(byCode);
  const found = coded.length > 0 ? coded : othersIn(byTitle);
  const near = found.filter((other) => other.nodeId === nodeId);
  const [first, ...rest] = near.length > 0 ? near : found;
  if (!first) return fail({ code: 'unknownName', found: name });
  return rest.length > 0 ? fail({ code: 'ambiguousName', found: name }) : ok(first);
}

function leadsTo(target: IndicatorId, formula: Formula, formulas: Formulas): boolean {
  const seen = new Set<IndicatorId>();
  const open = [...formula.parts.values()];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at.id === target) return true;
    if (seen.has(at.id)) continue;
    seen.add(at.id);
    const next = formulas.get(at.id);
    if (next?.ok) open.push(...next.value.parts.values());
  }
  return false;
}
