declare const brand: unique symbol;

/** A string that names a row of one table; made by `CommandContext.newId`, never reused (domain I9). */
export type Id<Name extends string> = string & { readonly [brand]: Name };

export type NodeId = Id<'node'>;
export type LinkId = Id<'link'>;
export type IndicatorId = Id<'indicator'>;
export type ValueId = Id<'value'>;
export type PeriodId = Id<'period'>;
export type PartyId = Id<'party'>;
export type RoleId = Id<'role'>;
export type EntryId = Id<'entry'>;
export type PositionId = Id<'position'>;
/** The plan has exactly one settings row, so a plan knows nothing of the place it is kept in. */
export type SettingsId = Id<'settings'>;

export const SETTINGS_ID = 'settings' as SettingsId;

export const MAX_ID_LENGTH = 100;

const ON_EVERY_OBJECT: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Ids are keys of plain objects and travel through files: nothing that every object already has (`constructor`), no
 * space or unseen character, one spelling only.
 */
export const isUsableId = (text: string): boolean =>
  !ON_EVERY_OBJECT.has(text) &&
  (/^[!-~]+$/.test(text) || (/^[\p{L}\p{N}\p{Pd}!-~]+$/u.test(text) && text === text.normalize('NFC')));
