import type { FileNote, FileRefusal } from '../../domain/file/refusal.ts';
import { message } from '../words.ts';

/** Why a file or a text cannot be used, where the trouble is, and what to do about it. */
export const fileRefusalWords = ({ code, path = '', params = {} }: FileRefusal) => ({
  text: message(`files:refused.${code}`, { path, ...params }),
  remedy: message(`files:remedy.${code}`),
});

/** What was mended or left out, and where. */
export function noteWords({ code, title, path, params = {} }: FileNote): string {
  const line = params['line'];
  const place = line === undefined ? path : String(line);
  const where = [title && `“${title}”`, place].filter(Boolean).join(', ');
  const what = message(`files:note.${code}`);
  return where ? `${what}: ${where}` : what;
}
