import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formulaOf, type FormulaFault } from '../../domain/scoring/computed-indicator.ts';
import { parseExpression } from '../../domain/scoring/expression.ts';
import { factsOf } from '../../domain/scoring/facts.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { MAX_TITLE } from '../../domain/text.ts';
import { useEditor } from '../../editor/react.tsx';
import { formatNumber } from '../../i18n/number-text.ts';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useInspector } from './inspector-context.tsx';
import { useDraft } from './use-draft.ts';

/** A formula over other indicators, and what comes of it, while it is typed and after. */
export function FormulaField({ indicator }: { readonly indicator: Indicator }) {
  const editor = useEditor();
  const { plan, words, locale, readOnly, today } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const stored = indicator.expression ?? '';
  const { bind, problem } = useDraft({
    stored,
    isMultiline: false,
    save: (text, group) => {
      const expression = text.trim();
      const read = expression === '' ? null : parseExpression(expression);
      if (read && !read.ok) return faultText(read.error);
      if (expression === stored) return null;
      editor.dispatch(
        {
          type: 'editRows',
          table: 'indicators',
          ids: [indicator.id],
          fields: { expression: expression === '' ? undefined : expression },
        },
        { group, quiet: true },
      );
      return null;
    },
  });
  const faultText = (fault: FormulaFault): string =>
    t(`formula.${fault.code}`, { at: 'at' in fault ? fault.at : 0, found: fault.found });
  const formula = formulaOf(plan, indicator.id);
  const { actual } = factsOf(plan, indicator, today);
  const result =
    actual === undefined
      ? t('formula.noResult')
      : `= ${formatNumber(actual, locale)} ${indicator.unit ?? ''}`.trim();
  const hint = formula === undefined ? t('formula.hint') : formula.ok ? result : faultText(formula.error);
  return (
    <FieldFrame id={id} label={words.field('expression')} hint={hint} problem={problem}>
      <TextBox
        {...bind}
        id={id}
        maxLength={MAX_TITLE}
        placeholder={t('formula.example')}
        isReadOnly={readOnly}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(id)}
      />
    </FieldFrame>
  );
}
