import { isRightToLeft } from '../text/direction.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What XML 1.0 cannot hold in any form. */
// oxlint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The one way by which text comes into a picture, in content and in attributes alike. */
export const esc = (text: string): string =>
  text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');

/** Two decimals of a pixel are more than anybody sees. */
export const px = (value: number): string => String(Math.round(value * 100) / 100);

/** Attributes of a text that begins its line at the left also where it is read from the right. */
export const fromLeft = (text: string): string =>
  isRightToLeft(text) ? ' direction="rtl" text-anchor="end"' : '';
