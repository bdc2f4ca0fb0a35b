import { useTranslation } from 'react-i18next';
import type { Finding } from '../../domain/lint/finding.ts';
import { VERDICTS } from '../../domain/lint/judgements.ts';
import { goToNode } from '../../editor/go-to-node.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import type { SentenceContext } from '../../i18n/finding-text.ts';
import styles from './findings.module.css';

/** What may not have held where a result did not follow, and what a review says it was. */
export function BreakVerdict({ finding, context }: { finding: Finding; context: SentenceContext }) {
  const editor = useEditor();
  const { t } = useTranslation('findings');
  const readOnly = useEditorState((state) => state.readOnly);
  const [linkId] = finding.links ?? [];
  const [, , ...suspects] = finding.nodes;
  return (
    <div className={styles['break']}>
      {suspects.length === 0 ? (
        <p className={styles['why']}>{t('noSuspects')}</p>
      ) : (
        <>
          <h4 className={styles['small']}>{t('suspects')}</h4>
          <ul className={styles['suspects']}>
            {suspects.map((id) => (
              <li key={id}>
                <button type="button" className={styles['link']} onClick={() => goToNode(editor, id)}>
                  {context.titleOf(id) || context.untitled}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <div role="group" aria-label={t('verdict')} className={styles['toggles']}>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={styles['toggle']}
            title={t(`${verdict}Hint`)}
            disabled={readOnly}
            aria-pressed={finding.message === verdict}
            onClick={() => linkId && editor.dispatch({ type: 'judgeBreak', linkId, verdict })}
          >
            {t(verdict)}
          </button>
        ))}
      </div>
    </div>
  );
}
