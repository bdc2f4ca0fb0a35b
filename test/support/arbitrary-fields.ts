import fc from 'fast-check';
import * as z from 'zod/mini';
import type { Field, Fields } from '../../src/domain/field.ts';
import { DEFAULT_POLICIES } from '../../src/domain/rows/settings.ts';
import { cleanText, cleanTitle } from '../../src/domain/text.ts';

/** A one-line text as it is stored; scripts, emoji and markup included. */
const arbitraryTitle: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('Increase income', 'Доходы семей', '<b>x</b>', '=1+1', '- x', '1.1 y', 'a “b” ‮c', '"q"'),
  )
  .map(cleanTitle);
const named = arbitraryTitle.filter((title) => title !== '');
const arbitraryNote = fc
  .string({ unit: 'grapheme', maxLength: 80 })
  .map(cleanText)
  .filter((text) => text !== '');

const day = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 864e5, max: Date.UTC(2200, 11, 31) / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('1971-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const key = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 }).filter((text) => !(text in {}));
/** Anything JSON can say; minus zero it cannot. */
const plain = fc
  .jsonValue({ maxDepth: 2, stringUnit: 'grapheme-ascii' })
  .filter((value) => isSafe(value))
  .map((value): unknown => JSON.parse(JSON.stringify(value)));
const isSafe = (value: unknown): boolean =>
  !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(value));

/** Fields whose validator says too little about what they hold. */
const HIDDEN: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  at: instant,
  createdAt: instant,
  currency: fc.constantFrom('EUR', 'RUB', 'NOK', 'VND', 'CNY'),
  workdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 }),
  holidays: fc.uniqueArray(day, { maxLength: 3 }),
  labels: fc.dictionary(key, named, { maxKeys: 3, noNullPrototype: true }),
  policies: fc.constant(DEFAULT_POLICIES),
  dimensions: fc.dictionary(key, named, { maxKeys: 3, noNullPrototype: true }),
  data: fc.dictionary(key, plain, { maxKeys: 3, noNullPrototype: true }),
  weightBp: fc.integer({ min: 0, max: 10_000 }),
  scale: fc.array(fc.record({ value: number, label: named }, { noNullPrototype: true }), {
    minLength: 1,
    maxLength: 3,
  }),
  competencies: fc.array(
    fc.record(
      {
        type: fc.constantFrom('corporate', 'professional', 'personal'),
        name: named,
        required: fc.integer({ min: 1, max: 5 }),
      },
      { requiredKeys: ['type', 'name'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 3 },
  ),
  poolRatings: fc.constantFrom({}, { transformation: 4, risks: 1 }),
  poolBaseMinor: fc.integer({ min: 0, max: 1_000_000_000 }),
  poolGrade: fc.integer({ min: 1, max: 20 }),
  poolProfile: fc.constantFrom('projectOffice', 'functional'),
  development: fc.array(
    fc.record({ id: key, what: named, due: day }, { requiredKeys: ['id', 'what'], noNullPrototype: true }),
    { minLength: 1, maxLength: 2 },
  ),
  postProfiles: fc.array(
    fc.record(
      {
        post: named,
        competencies: fc.constant([{ type: 'corporate', name: 'Honesty', required: 4 }]),
      },
      { requiredKeys: ['competencies'], noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 2 },
  ),
  appraisal: fc.record(
    {
      criteria: fc.constant([{ id: 'cost', name: 'Cost', weight: 3 }]),
      options: fc.array(
        fc.record({ nodeId: key, scores: fc.constantFrom({}, { cost: 4 }) }, { noNullPrototype: true }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['options'], noNullPrototype: true },
  ),
  agreement: fc.record(
    { state: fc.constantFrom('none', 'counter', 'agreed'), text: named },
    { requiredKeys: ['state'], noNullPrototype: true },
  ),
};

function arbitraryField(name: string, field: Field<unknown>): fc.Arbitrary<unknown> | undefined {
  switch (field.widget) {
    case 'line':
      return field.required ? arbitraryTitle : named;
    case 'note':
      return arbitraryNote;
    case 'choice':
      return fc.constantFrom(...(field.options ?? []));
    case 'day':
      return day;
    case 'flag':
      return fc.boolean();
    case 'tags':
      return fc.uniqueArray(named, { minLength: 1, maxLength: 4 });
    case 'number':
      return number;
    case 'basisPoints':
    case 'money':
    case 'scale': {
      const { minimum, maximum } = z.toJSONSchema(field.schema()) as { minimum: number; maximum: number };
      return fc.integer({ min: Math.max(minimum, -1e12), max: Math.min(maximum, 1e12) });
    }
    case 'hidden':
      return HIDDEN[name];
  }
}

/**
 * A row of these fields without its id and references, which whoever joins rows adds. Sometimes a field is there that
 * no version knows.
 */
export function arbitraryRow(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const known = Object.entries(fields).flatMap(([name, field]) => {
    const arbitrary = name === 'id' || name === 'order' ? undefined : arbitraryField(name, field);
    return arbitrary ? [[name, arbitrary] as const] : [];
  });
  const required = known.map(([name]) => name).filter((name) => fields[name]!.required);
  const requiredPart = fc.record(Object.fromEntries(known.filter(([name]) => required.includes(name))));
  const optional = fc.record(Object.fromEntries(known.filter(([name]) => !required.includes(name))), {
    requiredKeys: [],
    noNullPrototype: true,
  });
  const future = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: plain.map((value) => ({ futureField: value })) },
  );
  return fc.tuple(requiredPart, optional, future).map(([a, b, c]) => ({ ...a, ...b, ...c }));
}
