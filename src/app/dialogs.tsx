import { lazy, Suspense, useEffect } from 'react';
import type { DialogRequest } from './app-state.ts';
import type { App } from './app.ts';
import { useApp, useAppState } from './use-app.tsx';

const load = {
  palette: () => import('./palette/palette.tsx'),
  connect: () => import('./connect/connect-dialog.tsx'),
  shortcuts: () => import('./keys/shortcut-sheet.tsx'),
  outline: () => import('./files/outline-dialog.tsx'),
  printView: () => import('./files/print-dialog.tsx'),
  saveCopy: () => import('./files/save-copy-dialog.tsx'),
  backups: () => import('./backups/backups-dialog.tsx'),
  storage: () => import('./backups/storage-dialog.tsx'),
  nextPhase: () => import('./cycle/next-phase-dialog.tsx'),
  requestChange: () => import('./cycle/change-dialog.tsx'),
  openNext: () => import('./review/open-next-dialog.tsx'),
  mirror: () => import('./problems/mirror-dialog.tsx'),
  periods: () => import('./periods/periods-dialog.tsx'),
  dueDates: () => import('./periods/due-dialog.tsx'),
  putIntoPeriod: () => import('./periods/put-into-period-dialog.tsx'),
  picture: () => import('./pictures/picture-dialog.tsx'),
  rename: () => import('./start/rename-dialog.tsx'),
  remove: () => import('./start/delete-dialog.tsx'),
  import: () => import('./files/import-dialog.tsx'),
};
const Palette = lazy(load.palette);
const ConnectDialog = lazy(load.connect);
const ShortcutSheet = lazy(load.shortcuts);
const OutlineDialog = lazy(load.outline);
const PrintDialog = lazy(load.printView);
const SaveCopyDialog = lazy(load.saveCopy);
const BackupsDialog = lazy(load.backups);
const StorageDialog = lazy(load.storage);
const NextPhaseDialog = lazy(load.nextPhase);
const ChangeDialog = lazy(load.requestChange);
const OpenNextDialog = lazy(load.openNext);
const MirrorDialog = lazy(load.mirror);
const PeriodsDialog = lazy(load.periods);
const DueDialog = lazy(load.dueDates);
const PutIntoPeriodDialog = lazy(load.putIntoPeriod);
const PictureDialog = lazy(load.picture);
const RenameDialog = lazy(load.rename);
const DeleteDialog = lazy(load.remove);
const ImportDialog = lazy(load.import);

const LATER_MS = 1_500;

/** Fetches all dialogs once the page has settled, so that whoever types right after Ctrl+K types into the palette. */
export function prepareDialogs(): void {
  window.setTimeout(() => {
    for (const one of Object.values(load)) one().catch(() => undefined);
  }, LATER_MS);
}

/** The one dialog that lies in front of the page. */
export function Dialogs() {
  const app = useApp();
  const dialog = useAppState((state) => state.dialog);
  useEffect(() => (dialog ? () => keepKeyboard(app) : undefined), [app, dialog]);
  return <Suspense>{dialog && <Requested dialog={dialog} />}</Suspense>;
}

/** A dialog gives the focus back to what opened it; where that is gone meanwhile, the plan gets it. */
function keepKeyboard({ editor }: App): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) editor?.viewport?.focus();
    }),
  );
}

function Requested({ dialog }: { readonly dialog: DialogRequest }) {
  switch (dialog.type) {
    case 'palette':
      return <Palette typed={dialog.typed} />;
    case 'connect':
      return <ConnectDialog typed={dialog.typed} />;
    case 'shortcuts':
      return <ShortcutSheet />;
    case 'pasteOutline':
      return <OutlineDialog />;
    case 'printView':
      return <PrintDialog />;
    case 'saveCopy':
      return <SaveCopyDialog />;
    case 'backups':
      return <BackupsDialog />;
    case 'storage':
      return <StorageDialog />;
    case 'nextPhase':
      return <NextPhaseDialog />;
    case 'requestChange':
      return <ChangeDialog nodeId={dialog.nodeId} />;
    case 'openNext':
      return <OpenNextDialog periodId={dialog.periodId} />;
    case 'mirrorProblems':
      return <MirrorDialog />;
    case 'periods':
      return <PeriodsDialog />;
    case 'dueDates':
      return <DueDialog />;
    case 'putIntoPeriod':
      return <PutIntoPeriodDialog of={dialog.of} />;
    case 'picture':
      return <PictureDialog format={dialog.format} scope={dialog.scope} />;
    case 'renamePlan':
      return <RenameDialog id={dialog.id} title={dialog.title} />;
    case 'deletePlan':
      return <DeleteDialog id={dialog.id} title={dialog.title} />;
    case 'import':
      return <ImportDialog file={dialog.file} intent={dialog.intent} />;
  }
}
