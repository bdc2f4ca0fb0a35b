import { choice, line, number } from '../field.ts';
import { common, cost, defineKind } from './kind.ts';

/** Inputs include capabilities: knowledge and skills, besides people, finance and technique (domain A1.4). */
export const input = defineKind({
  kind: 'input',
  rank: 0,
  attachBy: 'contributes',
  childKind: 'input',
  fields: {
    ...common,
    resource: choice('people', 'finance', 'material', 'capability'),
    quantity: number(),
    unit: line(),
    ...cost,
  },
});
