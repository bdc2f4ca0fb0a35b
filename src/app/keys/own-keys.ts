import type { Action } from '../../editor/action.ts';
import { chordOf, chordText } from './chord.ts';

/** Keys a person has chosen in place of the given ones, by the action's id; none in a list: that action has no key. */
export type OwnKeys = Readonly<Record<string, readonly string[]>>;

type Actions = ReadonlyMap<string, Action>;

/** Other keys for an action, and what it takes them from. */
export interface KeyChange {
  readonly id: string;
  readonly keys: readonly string[];
  readonly losers: readonly { readonly action: Action; readonly left: readonly string[] }[];
}

/** One sign, or the name of a key. */
const KEY = /^(?:\S|f\d{1,2}|[a-z]{2,})$/u;

const isChord = (text: unknown): text is string => {
  if (typeof text !== 'string') return false;
  const chord = chordOf(text);
  return KEY.test(chord.key) && chordText(chord) === text;
};

/** What of the stored choice can be used; whatever else stands there costs only itself. */
export function readOwnKeys(stored: unknown): OwnKeys {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return {};
  const lists = Object.entries(stored).filter((entry): entry is [string, string[]] => {
    const [, keys]: [string, unknown] = entry;
    return Array.isArray(keys) && keys.every(isChord);
  });
  return Object.fromEntries(lists);
}

/** A chosen arrow and a presentation take keys from all else: what is for them only has its keys beside everything else. */
const ownWorld = (action: Action | undefined): 'link' | 'stage' | null =>
  action?.scope === 'link' || action?.scope === 'stage' ? action.scope : null;

/** Two actions with the same key clash if they are heard as the same. */
export const heardAs = (action: Action, chord: string): string =>
  [chord, ownWorld(action)].filter(Boolean).join(' on ');

/** The actions with the keys they have for this person: a chosen key is no longer anybody else's given one. */
export function withOwnKeys(given: Actions, own: OwnKeys): Actions {
  const system = new Set([...given.values()].filter(({ native }) => native).flatMap(({ keys = [] }) => keys));
  const taken = new Set<string>();
  const chosen = new Map<string, readonly string[]>();
  for (const [id, keys] of Object.entries(own)) {
    const action = given.get(id);
    if (!action || action.native) continue;
    const free = keys.filter((key) => !taken.has(heardAs(action, key)) && !system.has(key));
    for (const key of free) taken.add(heardAs(action, key));
    chosen.set(id, free);
  }
  const keysOf = (action: Action) =>
    chosen.get(action.id) ?? action.keys?.filter((key) => !taken.has(heardAs(action, key))) ?? [];
  return new Map([...given].map(([id, action]) => [id, { ...action, keys: keysOf(action) }]));
}

/** What giving these keys to an action would take from others; `isTaken` says which chords those are. */
export function keyChange(
  actions: Actions,
  id: string,
  keys: readonly string[],
  isTaken: (chord: string) => boolean = (chord) => keys.includes(chord),
): KeyChange {
  const losers = [...actions.values()].flatMap((action) => {
    const left = (action.keys ?? []).filter((chord) => !isTaken(chord));
    const isRival = action.id !== id && ownWorld(action) === ownWorld(actions.get(id));
    return isRival && left.length < (action.keys ?? []).length ? [{ action, left }] : [];
  });
  return { id, keys, losers };
}

/** The choice once the change is made; what is as given is not kept. */
export function changed(own: OwnKeys, given: Actions, { id, keys, losers }: KeyChange): OwnKeys {
  const lists: Record<string, readonly string[]> = { ...own, [id]: keys };
  for (const { action, left } of losers) lists[action.id] = left;
  return Object.fromEntries(Object.entries(lists).filter(([one, list]) => !isGiven(given, one, list)));
}

/** Whether an action has just the keys it came with. */
export const isGiven = (given: Actions, id: string, keys: readonly string[]): boolean =>
  (given.get(id)?.keys ?? []).join(' ') === keys.join(' ');
