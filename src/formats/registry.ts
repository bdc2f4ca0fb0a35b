import type { Format } from './format.ts';
import { native } from './native/native.ts';
import { indentedText, markdown } from './outline-text/formats.ts';
import { rating } from './rating/rating.ts';
import { svgPicture } from './picture/plan-in-svg.ts';

/** Every format; whichever claims a file first reads it. */
export const FORMATS: readonly Format[] = [rating, native, svgPicture, markdown, indentedText];

/** What the open dialog accepts. */
export const READABLE_EXTENSIONS: readonly string[] = [
  ...FORMATS.filter(({ read }) => read).flatMap(({ extensions }) => extensions),
  // Bytes, not text: `readFile` looks for the plan inside it before it looks at formats.
  '.png',
];
/** Plans as lists of titles, for other programs: nothing but the tree is in them. */
export const OUTLINE_FORMATS = [markdown, indentedText] as const;
