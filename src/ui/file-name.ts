/** Bytes that some file systems refuse, and names that Windows keeps for itself. */
// oxlint-disable-next-line no-control-regex
const REFUSED = /[\u0000-\u001f\u007f<>:"/\\|?*]+/g;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_LENGTH = 80;

/** A plan's title as the name of a file: without path, without what a file system refuses. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .replace(REFUSED, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+/, '');
  const short = Array.from(plain)
    .slice(0, MAX_LENGTH)
    .join('')
    .replace(/[. ]+$/, '');
  return `${short === '' || RESERVED.test(short) ? 'plan' : short}${extension}`;
}
