import { useTranslation } from 'react-i18next';
import { premisesOn } from '../../../domain/chain/premises.ts';
import { settingsOf } from '../../../domain/plan.ts';
import type { LinkId } from '../../../domain/ids.ts';
import { activeNode } from '../../../editor/actions/on-selection.ts';
import { useEditor, useEditorState } from '../../../editor/react.tsx';
import { usePlanWords } from '../../../i18n/plan-words.ts';
import { Spoken } from '../../../ui/hidden.tsx';

/** Tells of the chosen arrow to those who do not see it, as the tree tells of nodes. */
export function LinkSpoken() {
  const id = useEditorState(({ session }) => session.link);
  const say = useLinkText();
  return <Spoken number={0} text={id === null ? '' : say(id)} />;
}

function useLinkText(): (id: LinkId) => string {
  const editor = useEditor();
  const { t } = useTranslation(['canvas', 'chain']);
  const { plan, nodes } = useEditorState((state) => ({ plan: state.plan, nodes: state.plan.nodes }));
  const words = usePlanWords(settingsOf(plan));
  const titleOf = (end: string) => nodes[end as keyof typeof nodes]?.title || t('untitled');
  return (id) => {
    const link = plan.links[id];
    if (!link) return '';
    const links = editor.viewport?.linksAt?.(activeNode(editor) ?? link.from) ?? [];
    const premises = premisesOn(plan, id).length;
    return t('link.spoken', {
      at: links.indexOf(id) + 1,
      count: links.length,
      type: words.choice('type', link.type),
      from: titleOf(link.from),
      to: titleOf(link.to),
      note: [
        link.reading ? t(`chain:mark.${link.reading}`) : '',
        premises > 0 ? t('chain:premises', { count: premises }) : '',
        link.note ?? '',
      ]
        .filter((part) => part !== '')
        .join('. '),
    });
  };
}
