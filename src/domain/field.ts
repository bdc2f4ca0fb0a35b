import * as z from 'zod/mini';
import { isCalendarDay, isInstant } from './date.ts';
import { type Id, isUsableId, MAX_ID_LENGTH } from './ids.ts';
import { lazily } from './lazily.ts';
import { isPlainText, isPlainTitle, MAX_NOTE, MAX_TITLE } from './text.ts';

// The strict content security policy forbids the code generation zod would otherwise probe for.
z.config({ jitless: true });

/** How the inspector lets a person edit a field. `hidden` fields are written by commands of their own. */
export type Widget =
  | 'line'
  | 'note'
  | 'choice'
  | 'day'
  | 'number'
  | 'basisPoints'
  | 'money'
  | 'scale'
  | 'flag'
  | 'tags'
  | 'hidden';

/** A validator, made when it is asked for (`lazily`). */
export type Schema<T> = () => z.ZodMiniType<T>;

/** One field of a row: its type and validator, its editor and, for choices, what there is to choose from. */
export interface Field<T> {
  readonly schema: Schema<T>;
  readonly widget: Widget;
  /**
   * The value as it is stored, where a glance tells that it is sound and clean; `undefined` where the validator must
   * say. Thousands of rows are read at once, and a validator has much to do for each field.
   */
  readonly plain?: (value: unknown) => T | undefined;
  readonly options?: readonly string[];
  /** A required field is never absent; all others are left out of the row while they are empty. */
  readonly required?: true;
  /** What somebody earns: hidden until asked for, and out of files unless asked for (see `withoutPay`). */
  readonly pay?: true;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;
type ValueOf<F> = F extends Field<infer T> ? T : never;
type RequiredKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { required: true } ? K : never;
}[keyof F];

/** The row type that a set of fields describes. */
export type RowOf<F extends Fields> = { readonly [K in RequiredKeys<F>]: ValueOf<F[K]> } & {
  readonly [K in Exclude<keyof F, RequiredKeys<F>>]?: ValueOf<F[K]>;
};

type Plain<T> = NonNullable<Field<T>['plain']>;
const field = <T>(schema: Schema<T>, widget: Widget, plain?: Plain<T>): Field<T> => ({
  schema: lazily(schema),
  widget,
  ...(plain && { plain }),
});

/** Texts that are empty are left out or made up for, so they are not plain. */
const plainText =
  (isPlain: (text: string) => boolean, max: number): Plain<string> =>
  (value) =>
    typeof value === 'string' && value !== '' && value.length <= max && isPlain(value) ? value : undefined;
const plainTitle = plainText(isPlainTitle, MAX_TITLE);
const plainTags: Plain<readonly string[]> = (value) => {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_TAGS) return undefined;
  const texts = new Set(value.map(plainTitle));
  return texts.size === value.length && !texts.has(undefined) ? value : undefined;
};
const plainNumber: Plain<number> = (value) =>
  Number.isFinite(value) && !Object.is(value, -0) ? (value as number) : undefined;
const plainCount =
  (min: number, max: number): Plain<number> =>
  (value) => {
    const count = Number.isSafeInteger(value) ? plainNumber(value) : undefined;
    return count !== undefined && count >= min && count <= max ? count : undefined;
  };
const plainFlag: Plain<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A field that every row of its table has. */
export const required = <T>(of: Field<T>): Field<T> & { readonly required: true } => ({
  ...of,
  required: true,
});

/** A field that tells what somebody earns. */
export const pay = <F extends Field<unknown>>(of: F): F & { readonly pay: true } => ({ ...of, pay: true });

const MOST_TAGS = 100;
const bounded = (max: number) => z.string().check(z.maxLength(max));

export const line = () => field(() => bounded(MAX_TITLE), 'line', plainTitle);
export const note = () => field(() => bounded(MAX_NOTE), 'note', plainText(isPlainText, MAX_NOTE));
export const flag = () => field(() => z.boolean(), 'flag', plainFlag);
export const tags = () =>
  field(() => z.readonly(z.array(bounded(MAX_TITLE)).check(z.maxLength(MOST_TAGS))), 'tags', plainTags);
export const day = () =>
  field(
    () => z.string().check(z.refine(isCalendarDay), z.meta({ format: 'date' })),
    'day',
    plainText(isCalendarDay, MAX_TITLE),
  );
export const instant = () =>
  field(
    () => z.string().check(z.refine(isInstant), z.meta({ format: 'date-time' })),
    'hidden',
    plainText(isInstant, MAX_TITLE),
  );
export const number = () => field(() => z.number(), 'number', plainNumber);
const count = (min: number, max: number, widget: Widget) =>
  field(() => z.number().check(z.int(), z.minimum(min), z.maximum(max)), widget, plainCount(min, max));
/** Keys among siblings are few and short: rows share them, as far as there are not too many. */
const MOST_KEYS = 1_000;
const sharedKeys = new Map<string, string>();
/** The fractional key of a row among its siblings. */
export const orderKey = () =>
  field(
    () => bounded(MAX_TITLE),
    'line',
    (value) => {
      const key = plainTitle(value);
      if (key === undefined) return undefined;
      const shared = sharedKeys.get(key);
      if (shared === undefined && sharedKeys.size < MOST_KEYS) sharedKeys.set(key, key);
      return shared ?? key;
    },
  );
/** Share in hundredths of a percent: 10 000 = 100 % (domain I10). */
export const basisPoints = (min = 0, max = 100_000) => count(min, max, 'basisPoints');
/** Money in the minor unit of the plan's currency (domain I10). */
export const money = () => field(() => z.number().check(z.int()), 'money', plainCount(-Infinity, Infinity));
export const scale = (min: number, max: number) => count(min, max, 'scale');
export const choice = <const O extends readonly [string, ...string[]]>(...options: O): Field<O[number]> => {
  // Every row then holds the one text there is, not a copy of its own.
  const shared = new Map<unknown, O[number]>(options.map((option) => [option, option]));
  return {
    ...field(
      () => z.enum(options),
      'choice',
      (value) => shared.get(value),
    ),
    options,
  };
};
export const hidden = <T>(schema: Schema<T>): Field<T> => field(schema, 'hidden');

/** A reference to a row, or the row's own id. */
export const id = <I extends Id<string>>(): Field<I> =>
  field(
    () =>
      z
        .string()
        .check(
          z.minLength(1),
          z.maxLength(MAX_ID_LENGTH),
          z.refine(isUsableId),
        ) as unknown as z.ZodMiniType<I>,
    'hidden',
    plainText(isUsableId, MAX_ID_LENGTH) as Plain<I>,
  );

/** The validator of a whole row; keys it does not know are kept, so that a newer file loses nothing here. */
export function rowSchema<F extends Fields>(fields: F): z.ZodMiniType<RowOf<F>> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [name, { schema, required: must }] of Object.entries(fields)) {
    shape[name] = must ? schema() : z.optional(schema());
  }
  return z.looseObject(shape) as unknown as z.ZodMiniType<RowOf<F>>;
}
