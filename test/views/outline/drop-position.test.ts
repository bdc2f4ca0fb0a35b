import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/domain/plan.ts';
import { apply } from '../../../src/domain/commands/apply.ts';
import { visibleRows } from '../../../src/editor/visible-rows.ts';
import { dropAt } from '../../../src/views/outline/drop-position.ts';
import { testContext } from '../../support/context.ts';
import { outline, text } from '../../support/outline.ts';
import { planFrom } from '../../support/plan-robot.ts';

const robot = planFrom(text`
  A
    B
      C
    D
  E
    F
`);
const { plan } = robot;
const titles = ['A', 'B', 'C', 'D', 'E', 'F'];

interface Release {
  readonly drag: string | readonly string[];
  /** The row and how far down in it the pointer is. */
  readonly over: string;
  readonly share: number;
  readonly level?: number;
  readonly folded?: readonly string[];
  readonly focus?: string;
}

function drop({ drag, over, share, level = 1, folded = [], focus }: Release) {
  const rows = visibleRows(plan, {
    folded: new Set(folded.map((title) => robot.id(title))),
    focus: focus === undefined ? null : robot.id(focus),
  });
  const moving = new Set([drag].flat().map((title) => robot.id(title)));
  const index = rows.findIndex(({ id }) => id === robot.id(over));
  return dropAt(plan, rows, moving, { index, share, level }, focus !== undefined);
}

/** The plan as it is after letting go, as an outline. */
function after(release: Release): string {
  const found = drop(release);
  if (!found) return outline(plan);
  const ids = [release.drag].flat().map((title) => robot.id(title));
  const done = apply(plan, { type: 'moveNodes', ids, ...found.place }, testContext('new'));
  return done.ok ? outline(done.value.plan) : done.error.code;
}

test('the fixture is as written', () => {
  expect(titles.map((title) => (plan satisfies Plan).nodes[robot.id(title)]?.title)).toEqual(titles);
});

describe('letting go', () => {
  test('in the middle of a row puts the rows below it', () => {
    expect(after({ drag: 'E', over: 'B', share: 0.5 })).toBe(text`
      A
        B
          C
          E
            F
        D
    `);
  });

  test('at the upper edge of a row puts them before it, at its depth', () => {
    expect(after({ drag: 'E', over: 'B', share: 0.1, level: 1 })).toBe(text`
      A
        E
          F
        B
          C
        D
    `);
  });

  test('below an open parent makes a first child', () => {
    expect(after({ drag: 'D', over: 'B', share: 0.9 })).toBe(text`
      A
        B
          D
          C
      E
        F
    `);
  });

  test.each([
    [1, 'A\n  B\n    C\n  D\nF\nE'],
    [2, 'A\n  B\n    C\n  D\n  F\nE'],
    [7, 'A\n  B\n    C\n  D\n  F\nE'],
  ])('at the end of a branch goes as deep as the pointer asks for: %d', (level, result) => {
    expect(after({ drag: 'F', over: 'D', share: 0.9, level })).toBe(result);
  });

  test('below the last row makes a root or a child of its parent', () => {
    expect(after({ drag: 'B', over: 'F', share: 0.95, level: 1 })).toBe('A\n  D\nE\n  F\nB\n  C');
    expect(after({ drag: 'B', over: 'F', share: 0.95, level: 2 })).toBe('A\n  D\nE\n  F\n  B\n    C');
  });

  test('after a folded row goes beside it, not into it', () => {
    expect(after({ drag: 'F', over: 'B', share: 0.9, level: 2, folded: ['B'] })).toBe(
      'A\n  B\n    C\n  F\n  D\nE',
    );
  });

  test('moves several rows together, in their order', () => {
    expect(after({ drag: ['B', 'D'], over: 'F', share: 0.1 })).toBe('A\nE\n  B\n    C\n  D\n  F');
  });
});

describe('nothing is offered', () => {
  test.each<Release>([
    { drag: 'B', over: 'B', share: 0.1, level: 2 },
    { drag: 'B', over: 'D', share: 0.1, level: 2 },
    { drag: 'F', over: 'E', share: 0.5 },
    { drag: ['B', 'D'], over: 'D', share: 0.9, level: 2 },
    { drag: 'E', over: 'F', share: 0.9, level: 1 },
  ])('where the rows are already: $drag over $over', (release) => {
    expect(drop(release)).toBeNull();
  });

  test('beside the root of a branch looked at alone', () => {
    const found = drop({ drag: 'C', over: 'A', share: 0.05, focus: 'A' });
    expect(found?.mark).toEqual({ type: 'into', index: 0 });
    expect(drop({ drag: 'C', over: 'D', share: 0.95, level: 1, focus: 'A' })?.mark).toEqual({
      type: 'gap',
      index: 4,
      level: 2,
    });
  });
});

test('a branch into itself is refused by the same rule as everywhere', () => {
  expect(after({ drag: 'A', over: 'C', share: 0.5 })).toBe('loop');
});
