import type { CommandStep } from '../../commands/index.ts';
import type { CalendarDay } from '../../date.ts';
import type { Finding } from '../../lint/finding.ts';
import { Linter } from '../../lint/linter.ts';
import { type Report, Reporter } from '../../lint/report.ts';
import type { Fix, Look } from '../../lint/rule.ts';
import { type RuleCode, ruleOf } from '../../lint/rules/index.ts';
import type { Place as FoundAt } from '../../lint/telling.ts';
import type { Plan } from '../../plan.ts';
import type { GuardLook, Open, Place, RowName } from './guard.ts';

interface Linted {
  readonly plan: Plan;
  readonly today: CalendarDay;
  readonly look: Look | null;
  readonly report: Report;
}
let last: Linted | null = null;

/** All rules as of the agreement; several guards ask for the same plan, one after another. */
function linted(plan: Plan, today: CalendarDay): Linted {
  if (last?.plan === plan && last.today === today) return last;
  const linter = new Linter();
  linter.meet(plan, today);
  linter.work();
  return (last = { plan, today, look: linter.look, report: new Reporter(linter).report('agree') });
}

interface Asked {
  readonly isAsked: (place: FoundAt) => boolean;
  readonly severity: Open['severity'];
  readonly place: Place;
}

/** Rings and arrows backwards: what is built on them means nothing. */
const STRUCTURAL: ReadonlySet<RuleCode> = new Set<RuleCode>(['CYC', 'ORDER']);

/** What the linter finds of a period: of the nodes planned in it, and of the period itself. */
export function lintedOpen({ plan, period, members, today }: GuardLook, { isAsked, ...how }: Asked): Open[] {
  const { report, look } = linted(plan, today);
  const inside = new Set<string>(members.map(({ id }) => id));
  return report.places
    .filter(isAsked)
    .flatMap((place) => report.findingAt(place) ?? [])
    .filter(({ at, nodes }) => at === period.id || nodes.some((id) => inside.has(id)))
    .map((finding) => openOf(finding, look, how));
}

function openOf(finding: Finding, look: Look | null, { severity, place }: Omit<Asked, 'isAsked'>): Open {
  const { rule, message, params, nodes, links = [], indicators = [] } = finding;
  const fix = look ? ruleOf(rule).fix?.(finding, look) : null;
  const rows: RowName[] = [
    ...nodes.map((id) => ({ table: 'nodes' as const, id })),
    ...indicators.map((id) => ({ table: 'indicators' as const, id })),
    ...links.map((id) => ({ table: 'links' as const, id })),
  ];
  return {
    code: rule,
    rule: { code: rule, ...(message && { message }) },
    severity,
    place,
    rows,
    ...(params && { params }),
    ...(fix && { fix }),
    ...(STRUCTURAL.has(rule) && { isStructural: true }),
  };
}

/** A fix of one step that is named by a message of its own. */
export const fixBy = (name: string, ...steps: readonly CommandStep[]): Fix => ({ name, steps });
