import type { Editor } from './editor.ts';

/**
 * Where a key reaches an action: anywhere in the app, only while a tree of nodes has the keyboard, or there and only
 * while an arrow is chosen, before anything the same key does to nodes; or anywhere, but before all else and only while
 * a plan is presented.
 */
export type KeyScope = 'app' | 'tree' | 'link' | 'stage';

export type ActionGroup =
  | 'plan'
  | 'file'
  | 'edit'
  | 'node'
  | 'select'
  | 'view'
  | 'present'
  | 'go'
  | 'settings';

/**
 * What a person can press: palette, menus, tooltips, shortcut sheet and keyboard all reach this one object.
 * Its name is the message `actions:<id>`.
 */
export interface Action {
  readonly id: string;
  readonly group: ActionGroup;
  /** Keys as in `mod+shift+z`; `mod` is Ctrl, or Cmd on a Mac. The first one is shown. */
  readonly keys?: readonly string[];
  readonly scope?: KeyScope;
  /** Also while a text is being typed (undo within a text field stays the field's own). */
  readonly whileTyping?: true;
  /** Also in a title being typed, which is kept first: the action goes on from its node. */
  readonly inTitle?: true;
  /** The browser tells of these keys in its own way (clipboard events): they are shown, not listened to. */
  readonly native?: true;
  /** Whether it makes sense now; asked with the plan's editor, or null on the start page. */
  readonly enabled?: (editor: Editor | null) => boolean;
  readonly run: (editor: Editor | null) => void | Promise<void>;
}
