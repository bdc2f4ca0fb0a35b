import { describe, expect, test } from 'vitest';
import { bindingsOf, bound } from '../../../src/app/keys/keymap.ts';
import type { App } from '../../../src/app/app.ts';
import type { NodeId } from '../../../src/domain/ids.ts';
import type { Editor } from '../../../src/editor/editor.ts';
import type { Viewport } from '../../../src/editor/viewport.ts';
import { commitTitle } from '../../../src/editor/title-editing.ts';
import { visibleRows } from '../../../src/editor/visible-rows.ts';
import { editing } from '../../support/editing.ts';
import { outline, text } from '../../support/outline.ts';
import { plan } from '../../support/plan-robot.ts';
import { LAYOUTS, pressOn } from './layouts.ts';
import { openApp } from './open-app.ts';

/** What the keys of a mind map do, row by row of the table of `experience.md`: pressed in the tree with *Sell* selected. */
const app: App = await openApp();
const bindings = bindingsOf(app.actions.values());
const [US] = LAYOUTS;

interface World {
  readonly editor: Editor;
  /** What the view was asked for. */
  readonly asked: string[];
}

function begun(...selected: readonly string[]): World {
  const { editor } = editing(
    plan()
      .goal('Grow', { level: 'strategic' })
      .goal('Sell', { level: 'tactical' })
      .under('Grow')
      .goal('Call')
      .under('Sell')
      .goal('Visit')
      .under('Sell')
      .goal('Learn', { level: 'tactical' })
      .under('Grow')
      .goal('Rest', { level: 'strategic' }).plan,
  );
  const asked: string[] = [];
  editor.viewport = viewport(editor, asked);
  editor.select(selected.map((title) => idOf(editor, title)));
  return { editor, asked };
}

const viewport = (editor: Editor, asked: string[]): Viewport => ({
  neighbour: (from, direction) => {
    asked.push(direction);
    const rows = visibleRows(editor.plan, editor.session).map(({ id }) => id);
    const step = direction === 'down' || direction === 'right' ? 1 : -1;
    return rows[rows.indexOf(from) + step] ?? null;
  },
  reveal: () => undefined,
  focus: () => undefined,
  zoom: {
    in: () => void asked.push('zoom in'),
    out: () => void asked.push('zoom out'),
    all: () => void asked.push('zoom all'),
    selection: () => void asked.push('zoom selection'),
    actual: () => void asked.push('zoom 100 %'),
  },
});

function idOf({ plan: { nodes } }: Editor, title: string): NodeId {
  const found = Object.values(nodes).find((node) => node.title === title);
  if (!found) throw new Error(`no ${title}`);
  return found.id;
}

/** Presses a chord in the tree. */
function press({ editor }: World, chord: string): void {
  if (!US) throw new Error('no keyboard');
  const found = bound(bindings, pressOn(US, chord), { isMac: false, isLatin: true });
  if (found.length === 0) throw new Error(`${chord} does nothing`);
  const first = found.find(({ action }) => action.enabled?.(editor) ?? true);
  void first?.action.run(editor);
}

const type = ({ editor }: World, title: string) => commitTitle(editor, title);
const selected = ({ editor }: World) => editor.session.selection.map((id) => editor.plan.nodes[id]?.title);
const shown = ({ editor }: World) =>
  visibleRows(editor.plan, editor.session).map(({ id }) => editor.plan.nodes[id]?.title);
const tree = ({ editor }: World) => outline(editor.plan);
const dialog = () => app.store.getState().dialog?.type;

type Row = readonly [row: string, chord: string, then: (world: World) => void];

const ROWS: readonly Row[] = [
  ...['tab', 'insert'].map(
    (chord): Row => [
      'child',
      chord,
      (world) => {
        expect(world.editor.session.editing).toMatchObject({ isNew: true });
        type(world, 'Write');
        expect(tree(world)).toContain('  Sell\n    Call\n    Visit\n    Write\n  Learn');
      },
    ],
  ),
  [
    'sibling after',
    'enter',
    (world) => {
      type(world, 'Buy');
      expect(tree(world)).toContain('    Visit\n  Buy\n  Learn');
    },
  ],
  [
    'sibling before',
    'shift+enter',
    (world) => {
      type(world, 'Buy');
      expect(tree(world)).toContain('Grow\n  Buy\n  Sell');
    },
  ],
  [
    'insert parent',
    'mod+enter',
    (world) => {
      type(world, 'Trade');
      expect(tree(world)).toContain('Grow\n  Trade\n    Sell\n      Call');
    },
  ],
  ['edit keeping text', 'f2', ({ editor }) => expect(editor.session.editing).toMatchObject({ text: 'Sell' })],
  ...['delete', 'backspace'].map(
    (chord): Row => [
      'delete branch',
      chord,
      (world) => {
        expect(tree(world)).toBe('Grow\n  Learn\nRest');
        expect(world.editor.store.getState().notice).toMatchObject({ type: 'done', label: { count: 3 } });
      },
    ],
  ),
  ...['shift+delete', 'shift+backspace'].map(
    (chord): Row => [
      'delete only the node',
      chord,
      (world) => expect(tree(world)).toBe('Grow\n  Call\n  Visit\n  Learn\nRest'),
    ],
  ),
  ['reorder', 'alt+arrowdown', (world) => expect(tree(world)).toContain('Grow\n  Learn\n  Sell')],
  ['reorder', 'alt+arrowup', (world) => expect(tree(world)).toContain('Grow\n  Sell')],
  ['promote', 'alt+arrowleft', (world) => expect(tree(world)).toContain('Grow\n  Learn\nSell\n  Call')],
  ['demote', 'alt+arrowright', (world) => expect(tree(world)).toContain('Grow\n  Sell')],
  ...(['up', 'down', 'left', 'right'] as const).flatMap((direction): Row[] => [
    [
      'move selection',
      `arrow${direction}`,
      (world) => {
        expect(world.asked).toEqual([direction]);
        expect(selected(world)).toEqual([['down', 'right'].includes(direction) ? 'Call' : 'Grow']);
      },
    ],
    [
      'extend selection',
      `shift+arrow${direction}`,
      (world) => {
        expect(selected(world)).toEqual(['Sell', ['down', 'right'].includes(direction) ? 'Call' : 'Grow']);
      },
    ],
  ]),
  ['root', 'home', (world) => expect(selected(world)).toEqual(['Grow'])],
  ['select all', 'mod+a', (world) => expect(selected(world)).toHaveLength(6)],
  ['leave', 'escape', (world) => expect(selected(world)).toEqual([])],
  ['fold', '/', (world) => expect(shown(world)).toEqual(['Grow', 'Sell', 'Learn', 'Rest'])],
  ['levels shown', 'alt+1', (world) => expect(shown(world)).toEqual(['Grow', 'Rest'])],
  ['levels shown', 'alt+2', (world) => expect(shown(world)).toEqual(['Grow', 'Sell', 'Learn', 'Rest'])],
  ...[3, 4, 5, 6, 0].map(
    (level): Row => ['levels shown', `alt+${level}`, (world) => expect(shown(world)).toHaveLength(6)],
  ),
  [
    'focus a branch',
    'mod+.',
    (world) => {
      expect(shown(world)).toEqual(['Sell', 'Call', 'Visit']);
      press(world, 'mod+.');
      expect(shown(world)).toHaveLength(6);
    },
  ],
  [
    'undo',
    'mod+z',
    ({ editor }) => expect(editor.store.getState().notice).toMatchObject({ type: 'nothing', doing: 'undo' }),
  ],
  ...['mod+shift+z', 'mod+y'].map(
    (chord): Row => [
      'redo',
      chord,
      (world) => {
        press(world, 'delete');
        press(world, 'mod+z');
        expect(tree(world)).toContain('Sell');
        press(world, chord);
        expect(tree(world)).not.toContain('Sell');
      },
    ],
  ),
  [
    'duplicate',
    'mod+d',
    (world) =>
      expect(tree(world)).toContain('  Sell\n    Call\n    Visit\n  Sell\n    Call\n    Visit\n  Learn'),
  ],
  ['zoom', 'mod++', ({ asked }) => expect(asked).toEqual(['zoom in'])],
  ['zoom', 'mod+=', ({ asked }) => expect(asked).toEqual(['zoom in'])],
  ['zoom', 'mod+-', ({ asked }) => expect(asked).toEqual(['zoom out'])],
  ['zoom to everything', 'shift+1', ({ asked }) => expect(asked).toEqual(['zoom all'])],
  ['zoom to the selection', 'shift+2', ({ asked }) => expect(asked).toEqual(['zoom selection'])],
  ['zoom to 100 %', 'shift+0', ({ asked }) => expect(asked).toEqual(['zoom 100 %'])],
  ['connect', 'alt+c', () => expect(dialog()).toBe('connect')],
  ['find', 'mod+f', ({ editor }) => expect(editor.session.find).not.toBeNull()],
  ...['mod+k', 'f1'].map((chord): Row => ['command palette', chord, () => expect(dialog()).toBe('palette')]),
  ['all keys', '?', () => expect(dialog()).toBe('shortcuts')],
];

describe('the keyboard table, with a node selected', () => {
  test('the plan to begin with', () =>
    expect(tree(begun())).toBe(text`
      Grow
        Sell
          Call
          Visit
        Learn
      Rest
    `));

  test.each(ROWS)('%s: %s', (_row, chord, then) => {
    app.show(null);
    const world = begun('Sell');
    press(world, chord);
    then(world);
  });

  test('tidy, where nothing was moved by hand, has nothing to do', () => {
    const world = begun('Sell');
    press(world, 'mod+shift+l');
    expect(world.editor.history.undo).toEqual([]);
  });

  test('inspector: Alt+I, also while a title is typed', () => {
    const inspector = app.actions.get('inspector');
    expect(inspector).toMatchObject({ keys: ['alt+i'], whileTyping: true });
  });

  test('copy, cut and paste are the browser’s own keys', () => {
    const keys = ['copy', 'cut', 'paste'].map((id) => app.actions.get(id));
    expect(keys.map((action) => [action?.keys, action?.native])).toEqual([
      [['mod+c'], true],
      [['mod+x'], true],
      [['mod+v'], true],
    ]);
  });

  test('inside a title these keep it and go on; all other keys of the tree are the text’s', () => {
    const inTitle = [...app.actions.values()].filter((action) => action.inTitle);
    expect(inTitle.map(({ id }) => id)).toEqual(['addChild', 'insertParent']);
    const whileTyping = [...app.actions.values()].filter(
      (action) => action.scope === 'tree' && action.whileTyping,
    );
    expect(whileTyping).toEqual([]);
  });
});
