import { describe, expect, test } from 'vitest';
import { lint } from '../../src/domain/lint/report.ts';
import { Editor } from '../../src/editor/editor.ts';
import { lintingOf, placeOf, walkFindings } from '../../src/editor/linting.ts';
import { planIn } from '../support/plan-files.ts';
import { plan } from '../support/plan-robot.ts';

const TODAY = '2026-10-15';
const editing = (of: Editor['plan']) => {
  const editor = new Editor({ plan: of, now: () => `${TODAY}T12:00:00.000Z`, newId: () => 'new' });
  const report = lint(of, TODAY);
  lintingOf(editor).store.setState({ report });
  return { editor, report };
};

describe('walking through findings', () => {
  const twin = planIn('fixture', 'broken-livelihood.en.throughline.json');

  test('goes through all that have a place, gravest first, and round both ways', () => {
    const { editor, report } = editing(twin);
    const placed = report.findings.filter(({ nodes }) => nodes.length > 0).map(({ id }) => id);
    const walked = placed.map(() => walkFindings(editor, 1)?.id);
    expect(walked).toEqual(placed);
    expect(walkFindings(editor, 1)?.id).toBe(placed[0]);
    expect(walkFindings(editor, -1)?.id).toBe(placed.at(-1));
  });

  test('goes on from one that was pressed, and begins anew where that is gone', () => {
    const { editor, report } = editing(twin);
    const placed = report.findings.filter(({ nodes }) => nodes.length > 0);
    const { store } = lintingOf(editor);
    store.setState({ at: placed[3]! });
    expect(walkFindings(editor, 1)?.id).toBe(placed[4]!.id);
    store.setState({ at: { ...placed[3]!, id: 'IND-NONE gone' } });
    expect(walkFindings(editor, 1)?.id).toBe(placed[0]!.id);
  });

  test('finds the place of every finding again, also of two at one node', () => {
    const { report } = editing(twin);
    expect(report.findings.map((finding) => placeOf(report, finding))).toEqual(report.places);
  });

  test('goes nowhere where nothing is found', () => {
    expect(walkFindings(editing(plan().plan).editor, 1)).toBeNull();
  });
});
