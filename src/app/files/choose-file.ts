import { READABLE_EXTENSIONS } from '../../formats/registry.ts';

/** The system's own dialog; nothing happens if the person leaves it without a file. */
export function chooseFile(use: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = READABLE_EXTENSIONS.join(',');
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file) use(file);
  });
  input.click();
}
