import { readFile } from './read-file.ts';
import type { ImportMessage, ImportRequest } from './read-in-worker.ts';

const post = (message: ImportMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  const result = readFile(new Uint8Array(data.bytes), data.name, (step) => post({ type: 'step', step }));
  post({ type: 'done', result });
});

post({ type: 'ready' });
