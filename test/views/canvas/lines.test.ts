import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../../../src/editor/session.ts';
import { TextMeasure } from '../../../src/views/canvas/text/text-measure.ts';
import { boxesIn } from '../../../src/views/canvas/scene/find-boxes.ts';
import { lineLabel } from '../../../src/views/canvas/scene/line-label.ts';
import { middleOf } from '../../../src/views/canvas/scene/edge-path.ts';
import { lineAt, linePaths, linesAt } from '../../../src/views/canvas/scene/lines.ts';
import type { CrossLink } from '../../../src/views/canvas/scene/scene.ts';
import { plan, type PlanRobot } from '../../support/plan-robot.ts';
import { Drawn, folded } from './drawn.ts';

/** Two branches; Train also serves Clients, Hire also serves Sales and Clients. */
const company = (): PlanRobot => {
  const at = plan()
    .goal('Sales')
    .goal('Clients')
    .under('Sales')
    .goal('Tenders')
    .under('Sales')
    .goal('People');
  at.goal('Train').under('People').goal('Hire').under('People');
  const serve = (from: string, to: string) =>
    at.do({ type: 'addLink', linkType: 'contributes', from: at.id(from), to: at.id(to) });
  serve('Train', 'Clients');
  serve('Hire', 'Sales');
  serve('Hire', 'Clients');
  return at;
};
const all = () => true;
const named = (drawn: Drawn, { from, to }: CrossLink) => `${drawn.title(from)} → ${drawn.title(to)}`;

describe('an arrow is found by its line', () => {
  test.each(LAYOUTS)('in the layout %s', (layout) => {
    const { scene } = new Drawn(company(), {}, layout);
    for (const line of scene.crossLinks()) {
      expect(lineAt(scene, middleOf(linePaths(scene, line)[0]!), 6, all)).toBe(line);
    }
  });
  test('and a little beside it, but no farther than one can reach', () => {
    const { scene } = new Drawn(company());
    const [line] = scene.crossLinks();
    const { x, y } = middleOf(linePaths(scene, line!)[0]!);
    const found = (away: number, reach: number) =>
      lineAt(scene, { x: x + away, y }, reach, (one) => one === line);
    expect(found(4, 6)).toBe(line);
    expect(found(40, 6)).toBeNull();
    expect(found(40, 60)).toBe(line);
  });
  test('the nearest of several', () => {
    const { scene } = new Drawn(company());
    for (const line of scene.crossLinks()) {
      expect(lineAt(scene, middleOf(linePaths(scene, line)[0]!), 200, all)).toBe(line);
    }
  });
  test('unless it does not count', () => {
    const { scene } = new Drawn(company());
    const [line] = scene.crossLinks();
    expect(lineAt(scene, middleOf(linePaths(scene, line!)[0]!), 1, (one) => one !== line)).toBeNull();
  });
});

test('the arrows of a card: first those that leave it, then those that arrive', () => {
  const drawn = new Drawn(company());
  const at = (title: string) => linesAt(drawn.scene, drawn.slot(title)).map((line) => named(drawn, line));
  expect(at('Hire')).toEqual(['Hire → Sales', 'Hire → Clients']);
  expect(at('Clients')).toEqual(['Train → Clients', 'Hire → Clients']);
  expect(at('Tenders')).toEqual([]);
  expect(linesAt(drawn.scene, -1)).toEqual([]);
});

test('a fold stands for the arrows of what it hides', () => {
  const at = company();
  const drawn = new Drawn(at, folded(at, 'People'));
  const lines = linesAt(drawn.scene, drawn.slot('People')).map((line) => named(drawn, line));
  expect(lines).toEqual(['People → Clients', 'People → Sales', 'People → Clients']);
});

describe('the note of an arrow', () => {
  const everywhere = { x: -5_000, y: -5_000, width: 10_000, height: 10_000 };
  const measure = new TextMeasure(() => ({
    font: '',
    measureText: (text: string) => ({ width: text.length * 8 }),
  }));
  const noted = (note: string) => {
    const at = company();
    const id = at.linkId('Train', 'Clients');
    at.do({ type: 'editRows', table: 'links', ids: [id], fields: { note } });
    const { scene } = new Drawn(at);
    const line = scene.crossLinks().find(({ link }) => link.id === id)!;
    return { scene, label: lineLabel(scene, line, everywhere, { measure, family: 'Test' }) };
  };

  test('stands where no card is', () => {
    const { scene, label } = noted('Why');
    expect(label?.text).toBe('Why');
    expect(boxesIn(scene, label!.box)).toEqual([]);
  });
  test('is shortened, on one line', () => {
    const { label } = noted('Trained people\nkeep their clients');
    expect(label?.text).toMatch(/^Trained people .*…$/);
  });
  test('is not looked for elsewhere', () => {
    const at = company();
    const { scene } = new Drawn(at);
    const far = { x: 9_000, y: 9_000, width: 10, height: 10 };
    for (const line of scene.crossLinks())
      expect(lineLabel(scene, line, far, { measure, family: 'Test' })).toBeNull();
  });
});
