import { useTranslation } from 'react-i18next';
import { SEVERITIES, type Setting } from '../../domain/lint/rule.ts';
import { type RuleCode, ruleOf } from '../../domain/lint/rules/index.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { ruleText } from '../../i18n/finding-text.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import styles from './findings.module.css';

const SETTINGS: readonly Setting[] = [...SEVERITIES, 'off'];

/** How grave a rule is in this plan: as the rule says, or as the plan does. */
export function SeverityChoice({ code }: { readonly code: RuleCode }) {
  const editor = useEditor();
  const { t, i18n } = useTranslation('findings');
  const own = useEditorState(({ plan }) => settingsOf(plan).policies.severities[code]);
  const readOnly = useEditorState((state) => state.readOnly);
  const wordOf = (setting: Setting) => (setting === 'off' ? t('off') : t(`severity.${setting}`));
  return (
    <span className={styles['box']}>
      <ChoiceBox
        label={t('severityOf', { rule: ruleText(i18n.language, code, 'title') })}
        value={own ?? ''}
        none={t('asRule', { severity: wordOf(ruleOf(code).severity).toLocaleLowerCase(i18n.language) })}
        options={SETTINGS.map((value) => ({ value, text: wordOf(value) }))}
        isDisabled={readOnly}
        onChange={(value) =>
          editor.dispatch({
            type: 'setSeverity',
            rule: code,
            severity: SETTINGS.find((setting) => setting === value) ?? null,
          })
        }
      />
    </span>
  );
}
