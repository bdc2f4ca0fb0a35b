import { beforeEach, describe, expect, it } from 'vitest';
import { Editor } from '../../src/editor/editor.ts';
import { NO_FILTER } from '../../src/editor/filter.ts';
import { closeFind, findText, openFind, walk } from '../../src/editor/finding.ts';
import { matches, standOut } from '../../src/editor/stand-out.ts';
import { type PlanRobot, plan } from '../support/plan-robot.ts';

let robot: PlanRobot;
let editor: Editor;
const title = (id: string | null | undefined) => (id ? editor.plan.nodes[id as never]?.['title'] : null);
const selected = () => title(editor.session.selection.at(-1));
const folded = () => [...editor.session.folded].map(title);

beforeEach(() => {
  robot = plan()
    .goal('Raise incomes', { level: 'strategic' })
    .goal('Open markets', { level: 'tactical' })
    .under('Raise incomes')
    .goal('Market in Bergen')
    .under('Open markets')
    .goal('Train managers', { level: 'tactical' })
    .under('Raise incomes')
    .goal('Market in Hanoi')
    .under('Train managers');
  editor = new Editor({ plan: robot.plan, now: () => '2026-11-22T12:00:00.000Z', newId: () => 'new' });
  openFind(editor);
  findText(editor, 'market');
});

describe('walking through what is found', () => {
  it('goes from match to match in reading order, and round', () => {
    const seen = [1, 1, 1, 1].map((step) => {
      walk(editor, step as 1);
      return selected();
    });
    expect(seen).toEqual(['Open markets', 'Market in Bergen', 'Market in Hanoi', 'Open markets']);
    walk(editor, -1);
    expect(selected()).toBe('Market in Hanoi');
  });

  it('begins at what is selected', () => {
    editor.select([robot.id('Train managers')]);
    walk(editor, 1);
    expect(selected()).toBe('Market in Hanoi');
    findText(editor, 'a');
    editor.select([robot.id('Market in Bergen')]);
    walk(editor, -1);
    expect(selected()).toBe('Open markets');
  });

  it('leaves the branch looked at alone where a match lies outside it', () => {
    editor.look({ focus: robot.id('Train managers'), selection: [] });
    walk(editor, 1);
    expect(editor.session.focus).toBeNull();
  });

  it('stays where it is while nothing is found', () => {
    findText(editor, 'no such thing');
    walk(editor, 1);
    expect(editor.session.selection).toEqual([]);
  });

  it('begins anew with another text', () => {
    walk(editor, 1);
    findText(editor, 'bergen');
    expect(editor.session.find?.at).toBeNull();
  });
});

describe('folds in the way of a match', () => {
  beforeEach(() => {
    editor.look({ folded: new Set([robot.id('Open markets'), robot.id('Train managers')]) });
    editor.select([robot.id('Market in Bergen')]);
    walk(editor, 1);
  });

  it('open for the time being', () => expect(folded()).toEqual(['Train managers']));

  it('close again with the search, but not above what was chosen', () => {
    walk(editor, 1);
    expect(folded()).toEqual([]);
    closeFind(editor);
    expect(folded()).toEqual(['Open markets']);
  });

  it('all close again where something else was chosen', () => {
    walk(editor, 1);
    editor.select([robot.id('Raise incomes')]);
    closeFind(editor);
    expect(folded().toSorted()).toEqual(['Open markets', 'Train managers']);
    expect(editor.session.find).toBeNull();
  });
});

describe('what stands out', () => {
  const shown = () => {
    const ids = standOut(editor.plan, editor.session, editor.today);
    return ids && [...ids].map(title);
  };

  it('is everything while nothing is looked for', () => {
    findText(editor, '  ');
    expect(shown()).toBeNull();
    closeFind(editor);
    expect(shown()).toBeNull();
  });

  it('is what is found, what passes the filter, and of both what is both', () => {
    expect(shown()).toEqual(['Open markets', 'Market in Bergen', 'Market in Hanoi']);
    editor.look({ filter: { ...NO_FILTER, levels: ['tactical'] } });
    expect(shown()).toEqual(['Open markets']);
    expect(matches(editor.plan, editor.session, editor.today)).toHaveLength(1);
    closeFind(editor);
    expect(shown()).toEqual(['Open markets', 'Train managers']);
  });

  it('is the same set as long as nothing changes, so that nobody draws in vain', () => {
    const before = standOut(editor.plan, editor.session, editor.today);
    editor.select([robot.id('Raise incomes')]);
    expect(standOut(editor.plan, editor.session, editor.today)).toBe(before);
  });
});
