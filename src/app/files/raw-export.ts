import type { App } from '../app.ts';
import { downloadText } from '../../ui/download.ts';

/** Everything the storage holds, readable or not, as a file. */
export async function saveRawExport({ workspace }: Pick<App, 'workspace'>): Promise<void> {
  downloadText(await workspace.rawExport(), 'throughline-raw-data.json');
}
