import type { OutlineItem } from '../../src/domain/commands/add-branch.ts';
import type { CommandContext } from '../../src/domain/commands/command.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { testContext } from './context.ts';
import { plan } from './plan-robot.ts';

/** A tree of `count` titles, each with `fanOut` below it as far as they last, as an outline. */
export function bigOutline(count: number, fanOut = 5): OutlineItem[] {
  const items: OutlineItem[] = [];
  const open = [{ number: 1, depth: 0 }];
  while (open.length > 0) {
    const { number, depth } = open.pop()!;
    items.push({ depth, title: `Goal ${number}` });
    for (let i = fanOut; i >= 1; i--) {
      const child = (number - 1) * fanOut + 1 + i;
      if (child <= count) open.push({ number: child, depth: depth + 1 });
    }
  }
  return items;
}

/** A plan of `count` goals under one root. */
export function bigPlan(count: number, fanOut = 5, context: CommandContext = testContext()): Plan {
  const robot = plan(context);
  robot.do({ type: 'addBranch', under: null, items: bigOutline(count, fanOut) });
  return robot.plan;
}
