import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../domain/lint/finding.ts';
import { ruleOf } from '../../domain/lint/rules/index.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { ruleText, type SentenceContext, sourceText } from '../../i18n/finding-text.ts';
import { Button } from '../../ui/button.tsx';
import { BreakVerdict } from './break-verdict.tsx';
import styles from './findings.module.css';
import { LimitFields } from './limit-fields.tsx';
import { SeverityChoice } from './severity-choice.tsx';

interface FindingMoreProps {
  readonly finding: Finding;
  readonly context: SentenceContext;
  readonly onClose: () => void;
}

/** Why it is a finding and on whose word; how grave that is in this plan, and not to be told of it any more. */
export function FindingMore({ finding, context, onClose }: FindingMoreProps) {
  const { t } = useTranslation('findings');
  const readOnly = useEditorState((state) => state.readOnly);
  const { sources, byWords, code } = ruleOf(finding.rule);
  const { language } = context;
  return (
    <div className={styles['more']}>
      <p className={styles['why']}>
        {ruleText(language, code, 'why')} {byWords && t('hint')}
      </p>
      <p className={styles['sources']}>
        {t('source')}: {sources.map((source) => sourceText(language, source)).join('; ')}
      </p>
      {code === 'BREAK' && <BreakVerdict finding={finding} context={context} />}
      {!readOnly && (
        <>
          <MuteForm finding={finding} onDone={onClose} />
          <div className={styles['ruleSettings']}>
            <SeverityChoice code={code} />
            <LimitFields code={code} />
          </div>
        </>
      )}
    </div>
  );
}

function MuteForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const editor = useEditor();
  const { t } = useTranslation('findings');
  const [reason, setReason] = useState('');
  const id = useId();
  const [nodeId] = finding.nodes;
  const isEmpty = reason.trim() === '';
  const mute = (what: string) => {
    const done = editor.dispatch({ type: 'mute', what, reason, ...(nodeId && { nodeId }) });
    if (done.ok) onDone();
  };
  return (
    <form
      className={styles['muteForm']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) mute(finding.id);
      }}
    >
      <label htmlFor={id}>{t('reason')}</label>
      <input
        id={id}
        className={styles['reason']}
        value={reason}
        maxLength={2_000}
        placeholder={t('reasonHint')}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" isDisabled={isEmpty}>
        {t('muteThis')}
      </Button>
      <Button variant="quiet" isDisabled={isEmpty} onPress={() => mute(finding.rule)}>
        {t('muteRule')}
      </Button>
    </form>
  );
}
