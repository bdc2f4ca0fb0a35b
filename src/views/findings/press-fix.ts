import type { Finding } from '../../domain/lint/finding.ts';
import type { Fix, Look } from '../../domain/lint/rule.ts';
import { ruleOf } from '../../domain/lint/rules/index.ts';
import { settingsOf } from '../../domain/plan.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Editor } from '../../editor/editor.ts';
import { goToNode } from '../../editor/go-to-node.ts';
import type { NodeId } from '../../domain/ids.ts';

/** What one press would do about a finding, in the plan as it is now. */
export function fixFor({ plan, today }: Pick<Editor, 'plan' | 'today'>, finding: Finding): Fix | null {
  const { policies, vocabulary } = settingsOf(plan);
  const look: Look = { plan, today, policies, vocabulary, span: null };
  return ruleOf(finding.rule).fix?.({ ...finding, severity: finding.severity }, look) ?? null;
}

/** Does all of it as one step of the history, or nothing; then shows what it is about. */
export function pressFix(editor: Editor, finding: Finding): Result<void, Refusal | null> {
  const fix = fixFor(editor, finding);
  if (!fix) return fail(null);
  const group = editor.newId();
  let made: NodeId | undefined = finding.nodes[0];
  for (const step of fix.steps) {
    if (typeof step === 'function' && !made) return fail(null);
    const command = typeof step === 'function' ? step(made as NodeId) : step;
    const done = editor.dispatch(command, { group });
    if (!done.ok) {
      editor.withdraw(group);
      return done;
    }
    made = done.value.focus?.[0] ?? made;
  }
  if (made) goToNode(editor, made);
  return ok(undefined);
}
