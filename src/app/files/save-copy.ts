import { MAX_RECORDS } from '../../domain/file/limits.ts';
import { hasPay, withoutPay } from '../../domain/pay.ts';
import { rowsOf, TABLES } from '../../domain/plan.ts';
import { native } from '../../formats/native/native.ts';
import type { App } from '../app.ts';
import { titleOf } from '../create-plan.ts';
import type { OpenPlan } from '../open-plan.ts';
import { message } from '../words.ts';
import { downloadText } from '../../ui/download.ts';
import { fileNameOf } from '../../ui/file-name.ts';

interface SavePicker {
  (options: {
    readonly suggestedName: string;
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }): Promise<FileSystemFileHandle>;
}

/** A dialog that ends sooner than this cannot have been on screen: then the file is downloaded instead. */
const NEVER_SHOWN_MS = 150;

/** Asks first whether pay goes along, where there is any. */
export function askToSaveCopy(app: App): Promise<void> | void {
  if (app.editor && hasPay(app.editor.plan)) return app.show({ type: 'saveCopy' });
  return saveCopy(app, true);
}

/** The plan as a file of the person's own, and from then on the app knows that there is one. */
export async function saveCopy(app: App, withPay: boolean): Promise<void> {
  const { open } = app;
  if (!open || !native.write) return;
  const name = fileNameOf(titleOf(open.editor.plan), native.extensions[0]);
  const done = await write(() => textOf(open, withPay), name);
  if (done === 'cancelled') return;
  if (done === 'failed') {
    const [words, remedy] = [message('files:saveFailed'), message('files:saveFailedRemedy')];
    return app.toast({ tone: 'refused', text: words, remedy });
  }
  // What is still being written counts as part of the copy only once it is stored.
  await open.session.flush();
  await app.workspace.markSavedOutside(open.id);
  app.toast({
    tone: 'plain',
    text: message(withPay ? 'files:saved' : 'files:savedBare', { name }),
    topic: 'saved',
    ...caution(open),
  });
}

/** A plan may grow beyond what is read from a file: its owner has to know before counting on the copy. */
const caution = ({ editor }: OpenPlan) =>
  TABLES.reduce((sum, table) => sum + rowsOf(editor.plan, table).length, 0) > MAX_RECORDS && {
    tone: 'refused' as const,
    remedy: message('files:savedTooLarge', { max: MAX_RECORDS }),
  };

/** The plan as it is when the file is written, with what is being typed, for a dialog may stay open for long; nothing of a what-if. */
function textOf(open: OpenPlan, withPay: boolean): string {
  void open.flush();
  const { settled } = open.editor;
  return native.write?.(withPay ? settled : withoutPay(settled), null) ?? '';
}

async function write(text: () => string, name: string): Promise<'done' | 'cancelled' | 'failed'> {
  const picker: unknown = Reflect.get(window, 'showSaveFilePicker');
  const handle = isPicker(picker) ? await picked(picker, name) : null;
  if (handle === 'cancelled') return 'cancelled';
  if (!handle) {
    downloadText(text(), name, native.mediaType);
    return 'done';
  }
  try {
    const file = await handle.createWritable();
    await file.write(text());
    await file.close();
    return 'done';
  } catch {
    return 'failed';
  }
}

const isPicker = (value: unknown): value is SavePicker => typeof value === 'function';

/** Where the file shall go; null where the browser has no such dialog after all. */
async function picked(picker: SavePicker, name: string): Promise<FileSystemFileHandle | 'cancelled' | null> {
  const began = performance.now();
  try {
    return await picker({
      suggestedName: name,
      types: [{ description: message('files:planFile'), accept: { [native.mediaType]: ['.json'] } }],
    });
  } catch (error) {
    const isLeft = error instanceof DOMException && error.name === 'AbortError';
    return isLeft && performance.now() - began > NEVER_SHOWN_MS ? 'cancelled' : null;
  }
}
