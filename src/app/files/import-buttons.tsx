import { useTranslation } from 'react-i18next';
import type { PlanContent } from '../../formats/format.ts';
import { Button } from '../../ui/button.tsx';
import type { ImportIntent } from '../app-state.ts';
import { addOutline, planFromOutline } from '../clipboard/outline.ts';
import { keepPlan } from '../create-plan.ts';
import { useApp } from '../use-app.tsx';
import { mergeFile } from './merge-file.ts';
import type { Changes } from './use-changes.ts';

interface ImportButtonsProps {
  readonly content: PlanContent;
  readonly changes: Changes | null;
  readonly intent: ImportIntent;
  /** Shows how far the storing has come instead of the preview. */
  readonly keeping: {
    readonly begin: () => { readonly signal: AbortSignal; readonly onProgress: (share: number) => void };
    readonly end: () => void;
  };
  readonly onClose: () => void;
}

/** What can be done with what was read: a plan of its own, or part of the one on screen. */
export function ImportButtons({ content, changes, intent, keeping, onClose }: ImportButtonsProps) {
  const app = useApp();
  const { t } = useTranslation(['files', 'start']);
  const isPlan = content.type === 'plan';
  const canJoin = changes !== null && (!isPlan || changes.diff.length > 0);
  const isJoinFirst = intent === 'merge' && canJoin;
  const openNew = async () => {
    if (content.type === 'outline') {
      onClose();
      return planFromOutline(app, content);
    }
    if (await keepPlan(app, content.plan, keeping.begin())) app.hide('import');
    else keeping.end();
  };
  const join = async () => {
    onClose();
    if (!changes) return;
    if (content.type === 'plan') await mergeFile(app, changes.open, content.plan);
    else addOutline(changes.open.editor, content);
  };
  return (
    <>
      {changes && (
        <Button
          variant={isJoinFirst ? 'primary' : 'plain'}
          autoFocus={isJoinFirst}
          isDisabled={!canJoin}
          onPress={() => void join()}
        >
          {t(isPlan ? 'import.merge' : 'start:outline.add')}
        </Button>
      )}
      <Button
        variant={isJoinFirst ? 'plain' : 'primary'}
        autoFocus={!isJoinFirst}
        onPress={() => void openNew()}
      >
        {t('import.openNew')}
      </Button>
    </>
  );
}
