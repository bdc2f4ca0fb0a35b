/** Longest one-line text (titles, names, codes), in UTF-16 units. */
export const MAX_TITLE = 500;
/** Longest free text (descriptions, notes), in UTF-16 units. */
export const MAX_NOTE = 50_000;

/** Control characters (tab and newline aside) and the bidi overrides that let a text disguise itself. */
// oxlint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * More marks on one letter than any language writes: composing them costs time that grows with the square of their
 * number, so the Unicode stream-safe format allows 30 (UAX 15).
 */
const PILED_MARKS = /(\p{M}{30})\p{M}+/gu;

/** NFC, line ends as `\n`, unseen characters and lone surrogates removed; what every stored text has been through. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(LONE_SURROGATE, '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFC');
}

/** One line: newlines and tabs become spaces, ends are trimmed. */
export function cleanTitle(text: string): string {
  return cleanText(text)
    .replace(/[\n\t\u2028\u2029]+/g, ' ')
    .trim();
}
