import { expect, test } from 'vitest';
import { agreementActions } from '../../../src/editor/actions/agreement-actions.ts';
import { isAgreed } from '../../../src/domain/agreement/standing.ts';
import { accountableRoles } from '../../../src/domain/tree/owner.ts';
import { Editor } from '../../../src/editor/editor.ts';
import { NOW } from '../../support/context.ts';
import { plan } from '../../support/plan-robot.ts';

test('goals that are chosen are proposed and accepted, by whoever may, and no others', () => {
  const robot = plan().goal('Grow').owner('Olga').goal('Sell').under('Grow').owner('Ivan');
  let ids = 0;
  const editor = new Editor({ plan: robot.plan, now: () => NOW, newId: () => `new${ids++}` });
  const [propose, accept] = agreementActions;
  const open = () => [propose, accept].map((action) => action?.enabled?.(editor));
  editor.select([robot.id('Grow')]);
  expect(open()).toEqual([false, false]);
  editor.select([robot.id('Sell')]);
  expect(open()).toEqual([true, false]);
  editor.look({ me: robot.partyId('Ivan') });
  expect(open()).toEqual([false, false]);
  editor.look({ me: null });
  void propose?.run(editor);
  expect(open()).toEqual([false, true]);
  void accept?.run(editor);
  expect(open()).toEqual([false, false]);
  expect(isAgreed(editor.plan, accountableRoles(editor.plan, robot.id('Sell'))[0]!)).toBe(true);
});
