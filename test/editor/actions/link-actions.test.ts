import { beforeEach, describe, expect, test } from 'vitest';
import { editorActions } from '../../../src/editor/actions/index.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import type { Viewport } from '../../../src/editor/viewport.ts';
import { rowsOf } from '../../../src/domain/plan.ts';
import { editing } from '../../support/editing.ts';
import { plan } from '../../support/plan-robot.ts';

let editor: Editor;
const idOf = (title: string) => rowsOf(editor.plan, 'nodes').find((node) => node.title === title)!.id;
const linkTo = (title: string) =>
  rowsOf(editor.plan, 'links').find(({ to, from }) => to === idOf(title) && from === idOf('Hire'))!.id;
const action = (id: string) => editorActions.find((one) => one.id === id)!;
const press = (id: string) => action(id).enabled?.(editor) !== false && void action(id).run(editor);
const chosen = () => {
  const { link } = editor.session;
  return link && editor.plan.nodes[editor.plan.links[link]!.to as never]!['title'];
};

beforeEach(() => {
  const at = plan().goal('Sales').goal('Clients').goal('People').goal('Hire').under('People');
  for (const to of ['Sales', 'Clients'])
    at.do({ type: 'addLink', linkType: 'contributes', from: at.id('Hire'), to: at.id(to) });
  ({ editor } = editing(at.plan));
  editor.viewport = {
    linksAt: (id) =>
      rowsOf(editor.plan, 'links').flatMap((link) => (link.from === id && !link.primary ? link.id : [])),
  } as Partial<Viewport> as Viewport;
  editor.select([idOf('Hire')]);
});

describe('by key one goes', () => {
  test('from arrow to arrow of a goal, and around', () => {
    const visited = ['nextLink', 'nextLink', 'nextLink', 'previousLink'].map((id) => {
      press(id);
      return chosen();
    });
    expect(visited).toEqual(['Sales', 'Clients', 'Sales', 'Clients']);
    expect(editor.session.selection).toEqual([idOf('Hire')]);
  });
  test('backwards to the last one first', () => {
    press('previousLink');
    expect(chosen()).toBe('Clients');
  });
  test('on from an arrow chosen with the pointer', () => {
    editor.look({ selection: [], link: linkTo('Sales') });
    press('nextLink');
    expect(chosen()).toBe('Clients');
  });
  test('nowhere from a goal without arrows, or where none are drawn', () => {
    editor.select([idOf('Sales')]);
    expect(action('nextLink').enabled?.(editor)).toBe(false);
    editor.select([idOf('Hire')]);
    editor.viewport = null;
    expect(action('nextLink').enabled?.(editor)).toBe(false);
  });
});

describe('an arrow is left', () => {
  test('with Escape, and the goal stays chosen', () => {
    press('nextLink');
    press('selectNothing');
    expect(editor.session).toMatchObject({ link: null, selection: [idOf('Hire')] });
  });
  test('when a goal is chosen', () => {
    press('nextLink');
    editor.select([idOf('Sales')]);
    expect(editor.session.link).toBeNull();
  });
});

test('Delete takes the arrow and nothing else; undo brings it back', () => {
  press('nextLink');
  const before = editor.plan;
  press('deleteLink');
  expect(editor.session.link).toBeNull();
  expect(Object.keys(before.links)).toHaveLength(Object.keys(editor.plan.links).length + 1);
  expect(editor.plan.nodes).toBe(before.nodes);
  editor.undo();
  expect(editor.plan.links).toEqual(before.links);
});

test('a goal moves to where its arrow leads', () => {
  press('nextLink');
  expect(action('makeHome').enabled?.(editor)).toBe(true);
  press('makeHome');
  expect(editor.plan.links[linkTo('Sales')]?.primary).toBe(true);
  expect(action('makeHome').enabled?.(editor)).toBe(false);
});

test('a plan only looked at keeps its arrows', () => {
  editor.setReadOnly(true);
  press('nextLink');
  expect(chosen()).toBe('Sales');
  expect(action('deleteLink').enabled?.(editor)).toBe(false);
  expect(action('makeHome').enabled?.(editor)).toBe(false);
});
