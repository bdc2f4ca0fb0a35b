import {
  RACI_LETTERS,
  type RaciLetter,
  raciOf,
  type RoleName,
  rolesByRaci,
} from '../../domain/people/raci.ts';
import { ROLE_NAMES } from '../../domain/people/responsibilities.ts';

/** How roles are written into a cell. */
export interface MarkWords {
  readonly isRaci: boolean;
  readonly markOf: (role: RoleName) => string;
  readonly nameOf: (role: RoleName) => string;
}

/** What stands in a cell. */
export const cellText = (roles: readonly RoleName[], { isRaci, markOf }: MarkWords): string =>
  (isRaci ? raciOf(roles) : roles.map(markOf)).join(' ');

/** Russian keyboards write letters that look the same. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { А: 'A', С: 'C', І: 'I' };

/** The roles a text means, or the word in it that names none. */
export function rolesIn(
  text: string,
  now: readonly RoleName[],
  words: MarkWords,
): { readonly roles: readonly RoleName[] } | { readonly unknown: string } {
  const tokens = text.split(/[\s,;/|]+/).filter(Boolean);
  if (!words.isRaci) return plainRoles(tokens, words);
  // Letters may stand without anything between them: "RA".
  const letters = tokens
    .flatMap((token) => [...token.toLocaleUpperCase()])
    .map((letter) => LOOK_ALIKE[letter] ?? letter);
  const unknown = letters.find((letter) => !(RACI_LETTERS as readonly string[]).includes(letter));
  return unknown ? { unknown } : { roles: rolesByRaci([...new Set(letters)] as RaciLetter[], now) };
}

function plainRoles(tokens: readonly string[], words: MarkWords) {
  const roles = new Set<RoleName>();
  for (const token of tokens) {
    const role = roleCalled(token, words);
    if (!role) return { unknown: token };
    roles.add(role);
  }
  return { roles: ROLE_NAMES.filter((role) => roles.has(role)) };
}

/** By its mark or by the beginning of its name. */
function roleCalled(token: string, { markOf, nameOf }: MarkWords): RoleName | undefined {
  const typed = token.toLocaleLowerCase();
  return (
    ROLE_NAMES.find((role) => markOf(role).toLocaleLowerCase() === typed) ??
    ROLE_NAMES.find((role) => typed.length > 2 && nameOf(role).toLocaleLowerCase().startsWith(typed))
  );
}
