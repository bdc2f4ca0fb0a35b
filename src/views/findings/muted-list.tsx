import { BellOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../domain/lint/report.ts';
import { mutesOf } from '../../domain/lint/mutes.ts';
import { RULE_CODES } from '../../domain/lint/rules/index.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { findingText, ruleText } from '../../i18n/finding-text.ts';
import { Button } from '../../ui/button.tsx';
import styles from './findings.module.css';
import { useSentences } from './use-sentences.ts';

/** What nobody is told of any more, with the reasons, and the way back. */
export function MutedList({ report }: { readonly report: Report }) {
  const editor = useEditor();
  const { t, i18n } = useTranslation('findings');
  const context = useSentences();
  const { plan, readOnly } = useEditorState((state) => ({ plan: state.plan, readOnly: state.readOnly }));
  const mutes = [...mutesOf(plan).values()].toSorted((a, b) => (a.at < b.at ? 1 : -1));
  if (mutes.length === 0) return <p className={styles['empty']}>{t('noneMuted')}</p>;
  const findings = new Map(report.muted.map(({ finding }) => [finding.id, finding]));
  const textOf = (what: string): string => {
    const code = RULE_CODES.find((known) => known === what);
    if (code) return `${t('wholeRule')}: ${ruleText(i18n.language, code, 'title')}`;
    const finding = findings.get(what);
    if (!finding) return t('gone');
    const [id] = finding.nodes;
    return `${id ? context.titleOf(id) || context.untitled : t('plan')}: ${findingText(context, finding)}`;
  };
  return (
    <div className={styles['scroll']}>
      <ul className={styles['plain']}>
        {mutes.map(({ what, reason }) => (
          <li key={what} className={styles['mutedRow']}>
            <BellOff size={15} aria-hidden />
            <span className={styles['text']}>
              {textOf(what)} <em className={styles['soft']}>{reason}</em>
            </span>
            <Button
              variant="quiet"
              isDisabled={readOnly}
              aria-label={`${t('unmute')}: ${textOf(what)}`}
              onPress={() => editor.dispatch({ type: 'unmute', what })}
            >
              {t('unmute')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
