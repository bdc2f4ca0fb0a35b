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

/**
 * Signs of which any row is as cleaning would leave it: printing, never a mark on another, in their one spelling. They
 * make up nearly all texts; whatever has others (Greek, Arabic, emoji) takes the long way.
 */
const PLAIN = String.raw`\x20-\x7e\u00a0-\u024f\u0400-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u2030-\u205e\u20ac\u2116\u3000-\u3029\u3041-\u3096\u30a1-\u30fe\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e`;
const PLAIN_TEXT = new RegExp(`^[\\n\\t${PLAIN}]*$`);
const PLAIN_LINE = new RegExp(`^(?!\\s)[${PLAIN}]*(?<!\\s)$`);

/** Seen at a glance: cleaning would change nothing. False tells nothing. */
export const isPlainText = (text: string): boolean => PLAIN_TEXT.test(text);
/** The same of a title. */
export const isPlainTitle = (text: string): boolean => PLAIN_LINE.test(text);

/** NFC, line ends as `\n`, unseen characters and lone surrogates removed; what every stored text has been through. */
export function cleanText(text: string): string {
  if (isPlainText(text)) return text;
  return text
    .replace(/\r\n?/g, '\n')
    .replace(UNSEEN, '')
    .replace(LONE_SURROGATE, '')
    .replace(PILED_MARKS, '$1')
    .normalize('NFC');
}

/** One line: newlines and tabs become spaces, ends are trimmed. */
export function cleanTitle(text: string): string {
  if (isPlainTitle(text)) return text;
  return cleanText(text)
    .replace(/[\n\t\u2028\u2029]+/g, ' ')
    .trim();
}
