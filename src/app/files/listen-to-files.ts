import type { App } from '../app.ts';

/** What the system hands over: a plan file opened with the installed app. */
interface LaunchQueue {
  setConsumer(consumer: (params: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

export function listenToFiles(app: App): void {
  const queue: unknown = Reflect.get(window, 'launchQueue');
  if (!isLaunchQueue(queue)) return;
  queue.setConsumer(({ files }) => {
    const [first] = files ?? [];
    if (first) void first.getFile().then((file) => app.import(file));
  });
}

const isLaunchQueue = (value: unknown): value is LaunchQueue =>
  typeof value === 'object' && value !== null && 'setConsumer' in value;
