/** Largest file that is looked at, in bytes. */
export const MAX_BYTES = 25 * 1024 * 1024;
/** Most rows of a plan that is opened. */
export const MAX_RECORDS = 100_000;
/** Deepest nesting of brackets; a plan needs seven or so. */
export const MAX_DEPTH = 64;
/** Most entries of a list or group inside one row: the largest a row may hold by its own rules is 5,000. */
export const MAX_ENTRIES = 10_000;

const MEGABYTE = 1024 * 1024;
/** What a message says of the size of a file. */
export const sizeParams = (bytes: number) => ({
  megabytes: Math.round((bytes / MEGABYTE) * 10) / 10,
  max: MAX_BYTES / MEGABYTE,
});
