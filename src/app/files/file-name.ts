export { fileNameOf } from '../../ui/file-name.ts';
