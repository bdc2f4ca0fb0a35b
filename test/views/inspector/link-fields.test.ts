import { expect, test } from 'vitest';
import { LINK_TYPES } from '../../../src/domain/rows/link.ts';
import { linkFields } from '../../../src/views/inspector/link-fields.ts';

test('an arrow is asked for what means something on it', () => {
  expect(linkFields('contributes')).toEqual(['weightBp', 'weightLocked', 'note', 'evidence', 'reading']);
  expect(linkFields('precedes')).toEqual(['note', 'dependency', 'lagDays']);
  for (const type of LINK_TYPES) expect(linkFields(type)).toContain('note');
});
test('its ends and its meaning are no fields to fill in', () => {
  for (const type of LINK_TYPES)
    for (const fixed of ['id', 'type', 'from', 'to', 'primary'])
      expect(linkFields(type)).not.toContain(fixed);
});
