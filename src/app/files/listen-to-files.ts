import type { App } from '../app.ts';
import { message } from '../words.ts';

/** What the system hands over: a plan file opened with the installed app. */
interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

export function listenToFiles(app: App): void {
  const queue: unknown = Reflect.get(window, 'launchQueue');
  if (!isLaunchQueue(queue)) return;
  queue.setConsumer(({ files }) => {
    const [first] = files ?? [];
    void first?.getFile().then(
      (file) => app.import(file),
      () => app.toast({ tone: 'refused', ...gone() }),
    );
  });
}

/** A file moved or deleted between the choice and the reading. */
const gone = () => ({ text: message('files:unreachable'), remedy: message('files:unreachableRemedy') });

const isLaunchQueue = (value: unknown): value is LaunchQueue =>
  typeof value === 'object' && value !== null && 'setConsumer' in value;
