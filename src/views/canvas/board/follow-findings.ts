import type { Editor } from '../../../editor/editor.ts';
import { lintingOf } from '../../../editor/linting.ts';
import { type FindingMarks, marksIn } from '../cards/finding-marks.ts';

/** Tells what the rules find, some time after a change and only where some mark is another one, until it is stopped. */
export function followFindings(editor: Editor, tell: (marks: FindingMarks) => void): () => void {
  const linting = lintingOf(editor);
  let known = -1;
  const look = () => {
    const { report } = linting.store.getState();
    if (!report || report.marks === known) return;
    known = report.marks;
    tell(marksIn(report));
  };
  look();
  const stops = [linting.store.subscribe(look), linting.follow()];
  return () => stops.forEach((stop) => stop());
}
