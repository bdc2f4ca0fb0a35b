import { expect, test } from 'vitest';
import { cellText, type MarkWords, rolesIn } from '../../../src/views/responsibility/role-marks.ts';

const MARKS: Record<string, string> = { accountable: 'A', executor: 'E', curator: 'C', customer: 'Cu' };
const words = (isRaci: boolean): MarkWords => ({
  isRaci,
  markOf: (role) => MARKS[role] ?? `?${role}`,
  nameOf: (role) => role,
});

test('marks are read as they are written, in any case and by the beginning of the name', () => {
  expect(rolesIn('e, a', [], words(false))).toEqual({ roles: ['accountable', 'executor'] });
  expect(rolesIn('Cu custo', [], words(false))).toEqual({ roles: ['customer'] });
  expect(rolesIn('', ['executor'], words(false))).toEqual({ roles: [] });
  expect(rolesIn('A boss', [], words(false))).toEqual({ unknown: 'boss' });
  expect(cellText(['accountable', 'customer'], words(false))).toBe('A Cu');
});

test('RACI letters may stand close together, and Russian ones look the same', () => {
  expect(rolesIn('ra', [], words(true))).toEqual({ roles: ['executor', 'accountable'] });
  expect(rolesIn('А С', ['customer'], words(true))).toEqual({ roles: ['customer', 'accountable'] });
  expect(rolesIn('RX', [], words(true))).toEqual({ unknown: 'X' });
  expect(cellText(['accountable', 'executor', 'approver'], words(true))).toBe('R A C');
});
