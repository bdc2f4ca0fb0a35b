export { downloadBlob, downloadText } from '../../ui/download.ts';
