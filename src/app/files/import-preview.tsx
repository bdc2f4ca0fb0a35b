import { useTranslation } from 'react-i18next';
import type { Diff } from '../../domain/diff.ts';
import type { Parsed } from '../../domain/file/parse-tables.ts';
import { type Plan, rowsOf } from '../../domain/plan.ts';
import type { PlanContent } from '../../formats/format.ts';
import type { ReadOutline } from '../../formats/outline-text/read-outline.ts';
import { titleOf } from '../create-plan.ts';
import { message } from '../words.ts';
import styles from './import-dialog.module.css';
import { NoteList } from './note-list.tsx';
import type { Changes } from './use-changes.ts';

interface ImportPreviewProps {
  readonly content: PlanContent;
  readonly changes: Changes | null;
}

/** What a file holds and what had to be mended, before anything is done with it. */
export const ImportPreview = ({ content, changes }: ImportPreviewProps) =>
  content.type === 'plan' ? (
    <PlanFacts parsed={content} changes={changes} />
  ) : (
    <OutlineFacts outline={content} />
  );

function PlanFacts({ parsed, changes }: { readonly parsed: Parsed; readonly changes: Changes | null }) {
  const { t } = useTranslation(['files', 'common']);
  const { plan, notes, rejected } = parsed;
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{t('import.planTitle')}</dt>
        <dd>{titleOf(plan) || t('common:untitled')}</dd>
        <dt>{t('import.contains')}</dt>
        <dd>{contentsOf(plan)}</dd>
      </dl>
      <NoteList notes={notes} rejected={rejected.length} />
      {changes && (
        <p className={styles['merge']}>
          {changes.diff.length === 0
            ? t('import.mergeNothing')
            : t('import.mergeText', {
                title: titleOf(changes.open.editor.plan),
                what: changesText(changes.diff),
              })}
        </p>
      )}
    </>
  );
}

const contentsOf = (plan: Plan): string =>
  [
    message('start:goals', { count: rowsOf(plan, 'nodes').length }),
    message('files:import.links', { count: rowsOf(plan, 'links').length }),
    message('files:import.indicators', { count: rowsOf(plan, 'indicators').length }),
    message('files:import.people', { count: rowsOf(plan, 'parties').length }),
  ].join(', ');

function changesText(diff: Diff): string {
  const added = diff.filter(({ before }) => !before).length;
  const changed = diff.length - added;
  return [
    added > 0 && message('files:import.new', { count: added }),
    changed > 0 && message('files:import.changed', { count: changed }),
  ]
    .filter(Boolean)
    .join(', ');
}

/** Lines shown of an outline; the rest is counted. */
const SHOWN = 12;

function OutlineFacts({ outline }: { readonly outline: ReadOutline }) {
  const { t } = useTranslation('files');
  const { items, notes } = outline;
  const shown = items.slice(0, SHOWN).map((item, number) => ({ ...item, number }));
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{t('import.contains')}</dt>
        <dd>{message('start:goals', { count: items.length })}</dd>
      </dl>
      <ul className={styles['lines']}>
        {shown.map(({ number, depth, title }) => (
          <li key={number} style={{ paddingInlineStart: `${depth * 16}px` }}>
            {title}
          </li>
        ))}
      </ul>
      {items.length > SHOWN && (
        <p className={styles['soft']}>{t('import.more', { count: items.length - SHOWN })}</p>
      )}
      <NoteList notes={notes} rejected={0} />
    </>
  );
}
