import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { mergeChanges } from '../../domain/commands/merge-plan.ts';
import type { Diff } from '../../domain/diff.ts';
import type { Parsed } from '../../domain/file/parse-tables.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import { isEditable } from '../../editor/actions/on-selection.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { ImportIntent } from '../app-state.ts';
import { keepPlan, titleOf } from '../create-plan.ts';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import styles from './import-dialog.module.css';
import { mergeFile } from './merge-file.ts';
import { NoteList } from './note-list.tsx';

interface PlanPreviewProps {
  readonly name: string;
  readonly parsed: Parsed;
  readonly intent: ImportIntent;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Shows how far the storing has come instead of the preview. */
  readonly keeping: {
    readonly begin: () => { readonly signal: AbortSignal; readonly onProgress: (share: number) => void };
    readonly end: () => void;
  };
}

/** What a plan file holds, what had to be mended, and what can be done with it. */
export function PlanPreview({ name, parsed, intent, closeLabel, onClose, keeping }: PlanPreviewProps) {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  const { plan } = parsed;
  const { open } = app;
  const mergeable = open && isEditable(open.editor) ? open : null;
  const changes = useMemo(
    () => (mergeable ? mergeChanges(mergeable.editor.plan, plan) : []),
    [mergeable, plan],
  );
  const isMergeFirst = intent === 'merge' && mergeable !== null && changes.length > 0;
  const openNew = async () => {
    const isKept = await keepPlan(app, plan, keeping.begin());
    if (isKept) app.show(null);
    else keeping.end();
  };
  const merge = async () => {
    if (!mergeable) return;
    onClose();
    await mergeFile(app, mergeable, plan);
  };
  return (
    <Dialog
      title={t('import.title', { name })}
      closeLabel={closeLabel}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          {mergeable && (
            <Button
              variant={isMergeFirst ? 'primary' : 'plain'}
              isDisabled={changes.length === 0}
              onPress={() => void merge()}
            >
              {t('import.merge')}
            </Button>
          )}
          <Button
            variant={isMergeFirst ? 'plain' : 'primary'}
            autoFocus={!isMergeFirst}
            onPress={() => void openNew()}
          >
            {t('import.openNew')}
          </Button>
        </>
      }
    >
      <dl className={styles['facts']}>
        <dt>{t('import.planTitle')}</dt>
        <dd>{titleOf(plan) || t('common:untitled')}</dd>
        <dt>{t('import.contains')}</dt>
        <dd>{contentsOf(plan)}</dd>
      </dl>
      <NoteList notes={parsed.notes} rejected={parsed.rejected.length} />
      {mergeable && (
        <p className={styles['merge']}>
          {changes.length === 0
            ? t('import.mergeNothing')
            : t('import.mergeText', { title: titleOf(mergeable.editor.plan), what: changesText(changes) })}
        </p>
      )}
    </Dialog>
  );
}

const contentsOf = (plan: Plan): string =>
  [
    message('start:goals', { count: rowsOf(plan, 'nodes').length }),
    message('files:import.links', { count: rowsOf(plan, 'links').length }),
    message('files:import.indicators', { count: rowsOf(plan, 'indicators').length }),
    message('files:import.people', { count: rowsOf(plan, 'parties').length }),
  ].join(', ');

function changesText(changes: Diff): string {
  const added = changes.filter(({ before }) => !before).length;
  const changed = changes.length - added;
  return [
    added > 0 && message('files:import.new', { count: added }),
    changed > 0 && message('files:import.changed', { count: changed }),
  ]
    .filter(Boolean)
    .join(', ');
}
