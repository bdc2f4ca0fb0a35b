/** PNG (ISO/IEC 15948): eight bytes of signature, then chunks of length, type, data and CRC-32; IEND is the last. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const KEYWORD = 'throughline-plan';
/** Keyword, 0, not compressed, method 0, no language, no translated keyword; the text follows in UTF-8. */
const ITXT_HEAD = new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0`);

export const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/** The picture with the plan in an iTXt chunk before its end. */
export function withPlanInPng(png: Uint8Array, planText: string): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(planText);
  const data = new Uint8Array(ITXT_HEAD.length + text.length);
  data.set(ITXT_HEAD);
  data.set(text, ITXT_HEAD.length);
  const added = chunk('iTXt', data);
  const end = png.length - 12;
  const whole = new Uint8Array(png.length + added.length);
  whole.set(png.subarray(0, end));
  whole.set(added, end);
  whole.set(png.subarray(end), end + added.length);
  return whole;
}

/** The text of the plan inside a PNG of ours; null where there is none or the file is broken. */
export function planInPng(bytes: Uint8Array): string | null {
  if (!isPng(bytes)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    if (at + 12 + length > bytes.length) return null;
    const data = bytes.subarray(at + 8, at + 8 + length);
    const isOurs = typeAt(bytes, at + 4) === 'iTXt' && ITXT_HEAD.every((byte, index) => data[index] === byte);
    if (isOurs) return new TextDecoder().decode(data.subarray(ITXT_HEAD.length));
    at += 12 + length;
  }
  return null;
}

const typeAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
