import type { Command, CommandStep } from '../domain/commands/index.ts';
import type { NodeId } from '../domain/ids.ts';
import type { Refusal } from '../domain/refusal.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Editor } from './editor.ts';

interface Doing {
  /** What the first step is about, where it asks for it. */
  readonly at?: NodeId | undefined;
  readonly isQuiet?: (command: Command) => boolean;
}

/**
 * Does several commands as one step of the history, or none of them: the first refusal takes back what has been done.
 * What changes nothing is no failure. Tells the node that the last of them led to.
 */
export function doSteps(
  editor: Editor,
  steps: readonly CommandStep[],
  { at, isQuiet = () => false }: Doing = {},
): Result<NodeId | undefined, Refusal> {
  const group = editor.newId();
  let made = at;
  for (const step of steps) {
    const command = typeof step === 'function' ? made && step(made) : step;
    // A step about what was not made has nothing to be done to.
    if (!command) continue;
    const done = editor.dispatch(command, { group, quiet: isQuiet(command) });
    if (done.ok) made = done.value.focus?.[0] ?? made;
    else if (done.error.code !== 'nothingToDo') {
      editor.withdraw(group);
      return done;
    }
  }
  return ok(made);
}
