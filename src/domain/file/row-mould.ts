type AnyRow = Record<string, unknown>;

/** No row of this app has so many fields, and no plan of it rows of so many shapes. */
const MOST_NAMES = 60;
const MOST_MOULDS = 500;
const moulds = new Map<string, Mould>();

interface Mould {
  readonly names: readonly string[];
  readonly row: Readonly<AnyRow>;
}
let last: Mould = { names: [], row: {} };

/**
 * A row with these fields, still to be filled, that takes no more memory than they need. Engines make an object read from
 * JSON just as large as it is, and its copies alike; one that grows field by field keeps room for more, a third in vain.
 */
export function mouldedRow(names: readonly string[]): AnyRow {
  if (names.length > MOST_NAMES) return {};
  // Most rows have the shape of the one before.
  if (!isSame(last.names, names)) last = mouldOf(names);
  return { ...last.row };
}

function mouldOf(names: readonly string[]): Mould {
  const shape = JSON.stringify(names);
  const known = moulds.get(shape);
  if (known) return known;
  const parts = names.map((name) => `${JSON.stringify(name)}:null`);
  const made = { names, row: JSON.parse(`{${parts.join()}}`) as AnyRow };
  if (moulds.size < MOST_MOULDS) moulds.set(shape, made);
  return made;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name, at) => name === b[at]);
