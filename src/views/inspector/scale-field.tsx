import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sameValue } from '../../domain/diff.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { useEditor } from '../../editor/react.tsx';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { GrowingBox } from '../../ui/text-box.tsx';
import { useInspector } from './inspector-context.tsx';
import { scaleText, stepsIn } from './scale-text.ts';
import { useDraft } from './use-draft.ts';

/** The steps of a qualitative indicator, one a line. */
export function ScaleField({ indicator }: { readonly indicator: Indicator }) {
  const editor = useEditor();
  const { words, locale, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const steps = indicator.scale ?? [];
  const { bind, problem } = useDraft({
    stored: scaleText(steps, locale),
    isMultiline: true,
    save: (text, group) => {
      const scale = stepsIn(text, steps, locale);
      if (scale === null) return t('problem.notScale');
      if (sameValue(scale, steps)) return null;
      const fields = { scale: scale.length > 0 ? scale : undefined };
      editor.dispatch(
        { type: 'editRows', table: 'indicators', ids: [indicator.id], fields },
        { group, quiet: true },
      );
      return null;
    },
  });
  return (
    <FieldFrame id={id} label={words.field('scale')} hint={t('scaleHint')} problem={problem}>
      <GrowingBox
        {...bind}
        id={id}
        rows={3}
        isReadOnly={readOnly}
        isInvalid={problem !== null}
        describedBy={problem === null ? undefined : problemId(id)}
      />
    </FieldFrame>
  );
}
