import type { Finding } from '../../domain/lint/finding.ts';
import type { Fix, Look } from '../../domain/lint/rule.ts';
import { ruleOf } from '../../domain/lint/rules/index.ts';
import { settingsOf } from '../../domain/plan.ts';
import { doSteps } from '../../editor/do-steps.ts';
import type { Editor } from '../../editor/editor.ts';
import { goToNode } from '../../editor/go-to-node.ts';

/** What one press would do about a finding, in the plan as it is now. */
export function fixFor({ plan, today }: Pick<Editor, 'plan' | 'today'>, finding: Finding): Fix | null {
  const { policies, vocabulary } = settingsOf(plan);
  const look: Look = { plan, today, policies, vocabulary, span: null };
  return ruleOf(finding.rule).fix?.({ ...finding, severity: finding.severity }, look) ?? null;
}

/** Does all of it as one step of the history, or nothing; then shows what it is about. */
export function pressFix(editor: Editor, finding: Finding): void {
  const fix = fixFor(editor, finding);
  if (!fix) return;
  const done = doSteps(editor, fix.steps, { at: finding.nodes[0] });
  if (done.ok && done.value) goToNode(editor, done.value);
}
