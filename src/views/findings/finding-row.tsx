import { CircleQuestionMark, Wand } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../domain/lint/finding.ts';
import { goToNode } from '../../editor/go-to-node.ts';
import { lintingOf } from '../../editor/linting.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { findingText, fixText, type SentenceContext } from '../../i18n/finding-text.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { FindingMore } from './finding-more.tsx';
import styles from './findings.module.css';
import { fixFor, pressFix } from './press-fix.ts';

interface FindingRowProps {
  readonly finding: Finding;
  readonly context: SentenceContext;
  readonly isCurrent: boolean;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Beside the node it is about, its title would say nothing new. */
  readonly withoutTitle?: boolean;
}

/** One finding: a press on it leads to the row, another mends it, a third says why. */
export const FindingRow = memo(function FindingRow(props: FindingRowProps) {
  const { finding, context, isCurrent, isOpen, onOpen, withoutTitle = false } = props;
  const editor = useEditor();
  const { t } = useTranslation('findings');
  const readOnly = useEditorState((state) => state.readOnly);
  const text = findingText(context, finding);
  const [id] = finding.nodes;
  const title = id ? context.titleOf(id) || context.untitled : t('plan');
  const fix = readOnly ? null : fixFor(editor, finding);
  const go = () => {
    lintingOf(editor).store.setState({ at: finding });
    if (id) goToNode(editor, id);
    else editor.select([]);
  };
  return (
    <div
      className={styles['finding']}
      data-current={isCurrent || undefined}
      data-narrow={withoutTitle || undefined}
    >
      <div className={styles['row']}>
        <button type="button" className={styles['go']} data-go onClick={go} onKeyDown={stepByKey}>
          <SeverityMark severity={finding.severity} size={15} />
          <span className={styles['hiddenWord']}>{t(`severity.${finding.severity}`)}: </span>
          <span className={styles['text']}>
            {!withoutTitle && <strong className={styles['title']}>{title}</strong>} {text}
          </span>
        </button>
        <span className={styles['acts']}>
          {fix && (
            <button type="button" className={styles['fix']} onClick={() => pressFix(editor, finding)}>
              <Wand size={14} aria-hidden />
              {fixText(context, fix)}
            </button>
          )}
          <button
            type="button"
            className={styles['act']}
            aria-expanded={isOpen}
            aria-label={`${t('why')} ${text}`}
            title={t('why')}
            onClick={() => onOpen(!isOpen)}
          >
            <CircleQuestionMark size={15} aria-hidden />
            <span>{t('why')}</span>
          </button>
        </span>
      </div>
      {isOpen && <FindingMore finding={finding} context={context} onClose={() => onOpen(false)} />}
    </div>
  );
});

/** Up and down go from finding to finding. */
function stepByKey(event: KeyboardEvent<HTMLButtonElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const list = event.currentTarget.closest('ul');
  if (by === 0 || !list) return;
  // The lines stand in the page in the order in which they were first drawn.
  const all = [...list.querySelectorAll<HTMLElement>('[data-go]')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  const next = all[all.indexOf(event.currentTarget) + by];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
  next.scrollIntoView({ block: 'nearest' });
}
