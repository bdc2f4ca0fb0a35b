import type { OutlineLine } from './lines.ts';

/**
 * How deep each line stands, 0 at the outset. Headings and codes say it themselves; what follows them is measured by
 * indentation and, on one indentation, by marks: bullets stand below the plain line they follow, another mark below
 * the first.
 */
export function depthsOf(lines: readonly OutlineLine[]): number[] {
  const shallowest = { heading: Number.POSITIVE_INFINITY, code: Number.POSITIVE_INFINITY };
  for (const { marker } of lines) {
    if (marker?.type === 'heading') shallowest.heading = Math.min(shallowest.heading, marker.level);
    if (marker?.type === 'code') shallowest.code = Math.min(shallowest.code, marker.segments.length);
  }
  let underHeading = 0;
  let base = 0;
  let open: Level[] = [];
  return lines.map(({ marker, indent }) => {
    if (marker?.type === 'heading') {
      const depth = marker.level - shallowest.heading;
      underHeading = depth + 1;
      base = depth + 1;
      open = [];
      return depth;
    }
    if (marker?.type === 'code') {
      const depth = underHeading + marker.segments.length - shallowest.code;
      base = depth + 1;
      open = [];
      return depth;
    }
    open = [...above(open, indent, marker?.style), { indent, style: marker?.style }];
    return base + open.length - 1;
  });
}

interface Level {
  readonly indent: number;
  /** None for a plain line. */
  readonly style: string | undefined;
}

/** The levels that a line of this indentation and mark stands below. */
function above(open: readonly Level[], indent: number, style: string | undefined): readonly Level[] {
  const same = open.findIndex((level) => level.indent === indent && level.style === style);
  if (same !== -1) return open.slice(0, same);
  const inside = open.filter((level) => level.indent < indent);
  const beside = open.filter((level) => level.indent === indent);
  return style === undefined ? inside : [...inside, ...beside];
}

/** Depths without jumps: one step down at a time, siblings still beside each other. `jumps` counts those taken out. */
export function withoutJumps(depths: readonly number[]): {
  readonly depths: readonly number[];
  readonly jumps: number;
} {
  const open: number[] = [];
  const lowest = depths.reduce((low, depth) => Math.min(low, depth), Number.POSITIVE_INFINITY);
  let jumps = 0;
  const flat = depths.map((depth) => {
    if (depth > (open.at(-1) ?? lowest - 1) + 1) jumps++;
    while (open.length > 0 && (open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return open.length - 1;
  });
  return { depths: flat, jumps };
}
