import type { Role } from '../rows/role.ts';

export type RoleName = Role['role'];
export const RACI_LETTERS = ['R', 'A', 'C', 'I'] as const;
export type RaciLetter = (typeof RACI_LETTERS)[number];

/** Our roles as the four of RACI: who does it, who answers for it, whose word is asked, who is kept informed [OURS]. */
const LETTER_OF: Readonly<Record<RoleName, RaciLetter>> = {
  accountable: 'A',
  executor: 'R',
  curator: 'C',
  customer: 'C',
  approver: 'C',
  arbiter: 'C',
  factEntry: 'I',
  collector: 'I',
  stakeholder: 'I',
  partner: 'I',
};

/** The role a letter gives to whoever has none that it stands for. */
const ROLE_OF: Readonly<Record<RaciLetter, RoleName>> = {
  A: 'accountable',
  R: 'executor',
  C: 'curator',
  I: 'stakeholder',
};

export const raciOf = (roles: readonly RoleName[]): readonly RaciLetter[] =>
  RACI_LETTERS.filter((letter) => roles.some((role) => LETTER_OF[role] === letter));

/** The roles that show these letters: what somebody has is kept as far as a letter stands for it. */
export function rolesByRaci(letters: readonly RaciLetter[], now: readonly RoleName[]): readonly RoleName[] {
  const kept = now.filter((role) => letters.includes(LETTER_OF[role]));
  const missing = letters.filter((letter) => !kept.some((role) => LETTER_OF[role] === letter));
  return [...kept, ...missing.map((letter) => ROLE_OF[letter])];
}
