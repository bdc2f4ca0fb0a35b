import { useId } from 'react';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { KIND_CHOICES } from '../../domain/kinds/kind-choices.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor } from '../../editor/react.tsx';
import { labelKey, type Named, planWords } from '../../i18n/plan-words.ts';
import { FieldFrame, FieldGrid } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useInspector } from './inspector-context.tsx';
import { useDraft } from './use-draft.ts';
import { useTranslation } from 'react-i18next';
import { MAX_TITLE } from '../../domain/text.ts';

/** What this plan calls its kinds and levels; an empty name leaves the usual one. */
export const OwnNames = () => (
  <FieldGrid>
    {KIND_CHOICES.map((named) => (
      <OwnName key={labelKey(named)} named={named} />
    ))}
  </FieldGrid>
);

function OwnName({ named }: { readonly named: Named }) {
  const editor = useEditor();
  const { plan, readOnly } = useInspector();
  const { i18n } = useTranslation();
  const id = useId();
  const key = labelKey(named);
  const usual = planWords(i18n.language, { vocabulary: 'oecd' }).kind(named);
  const { bind } = useDraft({
    stored: settingsOf(plan).labels?.[key] ?? '',
    save: (text, group) => {
      const { [key]: before = '', ...others } = settingsOf(editor.plan).labels ?? {};
      const own = text.trim().slice(0, MAX_TITLE);
      if (own === before) return null;
      const labels = own === '' ? others : { ...others, [key]: own };
      editor.dispatch(
        { type: 'editRows', table: 'settings', ids: [SETTINGS_ID], fields: { labels } },
        { group, quiet: true },
      );
      return null;
    },
  });
  return (
    <FieldFrame id={id} label={usual} isHalf>
      <TextBox {...bind} id={id} placeholder={usual} isReadOnly={readOnly} />
    </FieldFrame>
  );
}
