import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/ui/file-name.ts';

test.each([
  ['Company goals', 'Company goals.json'],
  ['Цели на 2026 год', 'Цели на 2026 год.json'],
  ['../../etc/passwd', 'etc passwd.json'],
  ['a\u0000b\nc', 'a b c.json'],
  ['What: who? "why"', 'What who why.json'],
  ['...', 'plan.json'],
  ['CON', 'plan.json'],
  ['', 'plan.json'],
  ['Sales. ', 'Sales.json'],
])('%j is saved as %s', (title, name) => expect(fileNameOf(title, '.json')).toBe(name));

test('a long title is cut between whole signs', () => {
  const name = fileNameOf('🎯'.repeat(200), '.json');
  expect(name).toBe(`${'🎯'.repeat(80)}.json`);
});
