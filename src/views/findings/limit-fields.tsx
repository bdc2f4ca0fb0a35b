import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { DEFAULT_LIMITS, type LimitName, limitOf, MOST } from '../../domain/lint/limits.ts';
import { type RuleCode, ruleOf } from '../../domain/lint/rules/index.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatNumber, parseNumber } from '../../i18n/number-text.ts';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useKeptText } from '../fields/use-kept-text.ts';

/** From where on a rule speaks in this plan, one field a limit; none for most rules. */
export const LimitFields = ({ code }: { readonly code: RuleCode }) =>
  (ruleOf(code).limits ?? []).map((limit) => <LimitField key={limit} limit={limit} />);

/** Emptied, it is as by default again. */
function LimitField({ limit }: { readonly limit: LimitName }) {
  const editor = useEditor();
  const { t } = useTranslation('findings');
  const locale = useLocale();
  const id = useId();
  const value = useEditorState(({ plan }) => limitOf(settingsOf(plan).policies, limit));
  const readOnly = useEditorState((state) => state.readOnly);
  const { bind, problem } = useKeptText({
    stored: formatNumber(value, locale),
    save: (text) => {
      const typed = text.trim() === '' ? null : parseNumber(text, locale);
      const isWhole = typed !== null && Number.isInteger(typed) && typed >= 1 && typed <= MOST[limit];
      if (text.trim() !== '' && !isWhole) return t('limit.range', { most: MOST[limit] });
      editor.dispatch({ type: 'setLimit', limit, value: typed });
      return null;
    },
  });
  return (
    <FieldFrame
      id={id}
      label={t(`limit.${limit}`)}
      problem={problem}
      hint={t('limit.byDefault', { value: DEFAULT_LIMITS[limit] })}
    >
      <TextBox
        {...bind}
        id={id}
        inputMode="decimal"
        isReadOnly={readOnly}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(id)}
      />
    </FieldFrame>
  );
}
