import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../../src/domain/cycle/presets.ts';
import type { CycleTemplate } from '../../../src/domain/cycle/template.ts';
import { cycleContent } from '../../../src/views/cycle/cycle-content.ts';
import type { Box } from '../../../src/views/diagram/ring-curves.ts';
import { ringLayout } from '../../../src/views/diagram/ring-layout.ts';

const words = {
  state: ({ id }: { readonly id: string }) => id,
  step: ({ id }: { readonly id: string }) => id,
  event: ({ event }: { readonly event: string }) => event,
  template: ({ id }: { readonly id: string }) => id,
};
const contentOf = (template: CycleTemplate) =>
  cycleContent({
    template,
    words,
    phaseName: (phase) => phase,
    at: null,
    passed: [],
    noteOf: () => undefined,
    countOf: () => undefined,
  });
const laidOut = (template: CycleTemplate) => ringLayout(contentOf(template), () => 60);

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe.each(Object.values(PRESETS).map((template) => [template.id, template] as const))(
  'the preset %s',
  (_id, template) => {
    const { states, curves, bounds } = laidOut(template);

    test('no two states lie on each other, and all within the drawing', () => {
      const boxes = [...states.values()];
      expect(boxes).toHaveLength(template.states.length);
      for (const [at, box] of boxes.entries()) {
        for (const other of boxes.slice(at + 1)) expect(apart(box, other)).toBe(true);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(bounds.width);
        expect(box.y + box.height).toBeLessThanOrEqual(bounds.height);
      }
    });

    test('every arrow is drawn, its words not on a state', () => {
      expect(curves.size).toBe(template.transitions.length);
      for (const { from, event, to, direction } of template.transitions) {
        if (direction === 'cancel') continue;
        const { label } = curves.get(`${from} ${event} ${to}`)!;
        const point = { ...label, width: 0, height: 0 };
        for (const box of states.values()) expect(apart(box, point)).toBe(true);
      }
    });
  },
);

test('the way on leads along the top and back along the bottom', () => {
  const { states } = laidOut(PRESETS.year);
  const [plan, organize, monitor, evaluate, review, closed] = [
    'plan',
    'organize',
    'monitor',
    'evaluate',
    'review',
    'closed',
  ].map((id) => states.get(id)!);
  expect([plan!.y, organize!.y]).toEqual([monitor!.y, monitor!.y]);
  expect(plan!.x).toBeLessThan(organize!.x);
  expect(evaluate!.x).toBe(monitor!.x);
  expect(review!.x).toBeLessThan(evaluate!.x);
  expect(closed!.x).toBe(plan!.x);
});
