import type { Relation } from './rounds.ts';

export interface Answer {
  readonly relation: Relation;
  /** By question, 1 to 5. */
  readonly scores: Readonly<Record<string, number>>;
}

/** Several answers as one: how many, and their scores added up by question; whole numbers, so that averages are exact. */
export interface Sums {
  readonly count: number;
  readonly of: Readonly<Record<string, number>>;
}

/** What of the answers may be seen. */
export interface Visible {
  /** Answers of those who are neither the person nor the manager. */
  readonly otherCount: number;
  readonly self: Sums | null;
  readonly manager: Sums | null;
  readonly others: Sums | null;
  readonly groups: readonly { readonly relation: Relation; readonly sums: Sums }[];
}

/** Fewer answers than this are never shown together: one of them could be told from the others. */
export const LEAST_ANSWERS = 3;
/** Those whose answers are told by their group only. */
const OTHERS: readonly Relation[] = ['peer', 'report', 'customer'];

export function sumsOf(answers: readonly Answer[]): Sums | null {
  if (answers.length === 0) return null;
  const of: Record<string, number> = {};
  for (const { scores } of answers) {
    for (const [question, score] of Object.entries(scores)) of[question] = (of[question] ?? 0) + score;
  }
  return { count: answers.length, of };
}

/**
 * Nothing before three others have answered. The person's own word and the manager's stand apart. A group of others is
 * shown from three answers on, and only if what is left when it is taken away from all others is no one or two answers
 * [OURS]: those could be reckoned.
 */
export function visibleOf(answers: readonly Answer[]): Visible {
  const by = (relation: Relation) => answers.filter((answer) => answer.relation === relation);
  const others = answers.filter(({ relation }) => OTHERS.includes(relation));
  if (others.length < LEAST_ANSWERS) {
    return { otherCount: others.length, self: null, manager: null, others: null, groups: [] };
  }
  return {
    otherCount: others.length,
    self: sumsOf(by('self')),
    manager: sumsOf(by('manager')),
    others: sumsOf(others),
    groups: shownGroups(
      OTHERS.map((relation) => ({ relation, own: by(relation) })),
      others.length,
    ),
  };
}

interface Group {
  readonly relation: Relation;
  readonly own: readonly Answer[];
}

function shownGroups(all: readonly Group[], count: number): Visible['groups'] {
  const shown = all
    .filter(({ own }) => own.length >= LEAST_ANSWERS)
    .toSorted((a, b) => b.own.length - a.own.length);
  const left = () => count - shown.reduce((sum, { own }) => sum + own.length, 0);
  while (shown.length > 0 && left() > 0 && left() < LEAST_ANSWERS) shown.pop();
  return shown.flatMap(({ relation, own }) => {
    const sums = sumsOf(own);
    return sums ? [{ relation, sums }] : [];
  });
}
