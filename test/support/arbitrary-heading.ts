import fc from 'fast-check';

const letters = {
  en: Array.from('abcdefghijklmnopqrstuvwxyz'),
  ru: Array.from('абвгдежзийклмнопрстуфхцчшщъыьэюяё'),
} as const;

const word = fc
  .constantFrom(...Object.values(letters))
  .chain((alphabet) => fc.string({ unit: fc.constantFrom(...alphabet), minLength: 1, maxLength: 14 }))
  .chain((text) =>
    fc.constantFrom(text, text, text, text.toUpperCase(), text[0]!.toUpperCase() + text.slice(1)),
  );
const number = fc.nat({ max: 20_000 }).map(String);
const others = fc.constantFrom(
  '–',
  '5\u00a0%',
  '«Рога',
  'копыта»',
  'mid-term',
  'e.g.',
  '1.5',
  'e\u0301te\u0301',
  '提高收入，',
  '👩‍🌾',
  'Ωmega',
  'AV/To',
  'ffi',
  '2x2',
);

/** A title as people write them, in plain words mostly; numbers, other scripts and signs among them. */
export const arbitraryHeading: fc.Arbitrary<string> = fc
  .array(
    fc
      .oneof(
        { weight: 12, arbitrary: word },
        { weight: 2, arbitrary: number },
        { weight: 1, arbitrary: others },
      )
      .chain((text) => fc.constantFrom(text, text, text, text, text, `${text},`, `${text}.`, `${text} `)),
    { minLength: 1, maxLength: 12 },
  )
  .map((words) => words.join(' '));
