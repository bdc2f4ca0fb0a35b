import { lazy, Suspense } from 'react';
import type { DialogRequest } from './app-state.ts';
import { useAppState } from './use-app.tsx';

/** Dialogs are fetched when they are first asked for. */
const Palette = lazy(() => import('./palette/palette.tsx'));
const ShortcutSheet = lazy(() => import('./keys/shortcut-sheet.tsx'));
const OutlineDialog = lazy(() => import('./files/outline-dialog.tsx'));
const BackupsDialog = lazy(() => import('./backups/backups-dialog.tsx'));
const StorageDialog = lazy(() => import('./backups/storage-dialog.tsx'));
const PictureDialog = lazy(() => import('./pictures/picture-dialog.tsx'));
const RenameDialog = lazy(() => import('./start/rename-dialog.tsx'));
const DeleteDialog = lazy(() => import('./start/delete-dialog.tsx'));
const ImportDialog = lazy(() => import('./files/import-dialog.tsx'));

/** The one dialog that lies in front of the page. */
export function Dialogs() {
  const dialog = useAppState((state) => state.dialog);
  return <Suspense>{dialog && <Requested dialog={dialog} />}</Suspense>;
}

function Requested({ dialog }: { readonly dialog: DialogRequest }) {
  switch (dialog.type) {
    case 'palette':
      return <Palette />;
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'pasteOutline':
      return <OutlineDialog />;
    case 'backups':
      return <BackupsDialog />;
    case 'storage':
      return <StorageDialog />;
    case 'picture':
      return <PictureDialog format={dialog.format} />;
    case 'renamePlan':
      return <RenameDialog id={dialog.id} title={dialog.title} />;
    case 'deletePlan':
      return <DeleteDialog id={dialog.id} title={dialog.title} />;
    case 'import':
      return <ImportDialog key={dialog.number} file={dialog.file} intent={dialog.intent} />;
  }
}
