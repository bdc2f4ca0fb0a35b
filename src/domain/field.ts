import * as z from 'zod/mini';
import { isCalendarDay, isInstant } from './date.ts';
import { type Id, isUsableId, MAX_ID_LENGTH } from './ids.ts';
import { MAX_NOTE, MAX_TITLE } from './text.ts';

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

/** One field of a row: its type and validator, its editor and, for choices, what there is to choose from. */
export interface Field<T> {
  readonly schema: z.ZodMiniType<T>;
  readonly widget: Widget;
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

const field = <T>(schema: z.ZodMiniType<T>, widget: Widget): Field<T> => ({ schema, widget });

/** A field that every row of its table has. */
export const required = <T>(of: Field<T>): Field<T> & { readonly required: true } => ({
  ...of,
  required: true,
});

/** A field that tells what somebody earns. */
export const pay = <F extends Field<unknown>>(of: F): F & { readonly pay: true } => ({ ...of, pay: true });

const bounded = (max: number) => z.string().check(z.maxLength(max));

export const line = () => field(bounded(MAX_TITLE), 'line');
export const note = () => field(bounded(MAX_NOTE), 'note');
export const flag = () => field(z.boolean(), 'flag');
export const tags = () => field(z.readonly(z.array(bounded(MAX_TITLE)).check(z.maxLength(100))), 'tags');
export const day = () => field(z.string().check(z.refine(isCalendarDay), z.meta({ format: 'date' })), 'day');
export const instant = () =>
  field(z.string().check(z.refine(isInstant), z.meta({ format: 'date-time' })), 'hidden');
export const number = () => field(z.number(), 'number');
/** Share in hundredths of a percent: 10 000 = 100 % (domain I10). */
export const basisPoints = (min = 0, max = 100_000) =>
  field(z.number().check(z.int(), z.minimum(min), z.maximum(max)), 'basisPoints');
/** Money in the minor unit of the plan's currency (domain I10). */
export const money = () => field(z.number().check(z.int()), 'money');
export const scale = (min: number, max: number) =>
  field(z.number().check(z.int(), z.minimum(min), z.maximum(max)), 'scale');
export const choice = <const O extends readonly [string, ...string[]]>(...options: O): Field<O[number]> => ({
  schema: z.enum(options),
  widget: 'choice',
  options,
});
export const hidden = <T>(schema: z.ZodMiniType<T>): Field<T> => field(schema, 'hidden');

/** A reference to a row, or the row's own id. */
export const id = <I extends Id<string>>(): Field<I> =>
  field(
    z
      .string()
      .check(z.minLength(1), z.maxLength(MAX_ID_LENGTH), z.refine(isUsableId)) as unknown as z.ZodMiniType<I>,
    'hidden',
  );

/** The validator of a whole row; keys it does not know are kept, so that a newer file loses nothing here. */
export function rowSchema<F extends Fields>(fields: F): z.ZodMiniType<RowOf<F>> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [name, { schema, required: must }] of Object.entries(fields)) {
    shape[name] = must ? schema : z.optional(schema);
  }
  return z.looseObject(shape) as unknown as z.ZodMiniType<RowOf<F>>;
}
