import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { ContextMenu, type MenuGroup } from '../../ui/menu.tsx';
import type { MenuPlace } from '../app-state.ts';
import { useActionEntries } from '../use-action-entries.ts';
import { useApp, useAppState } from '../use-app.tsx';
import { DANGEROUS, ICONS, MENUS, ONLY_IF_POSSIBLE, subjectOf } from './menus.ts';

/** The menu of what is chosen, where somebody asked for it. */
export function PlanMenu() {
  const at = useAppState(({ menuAt }) => menuAt);
  return at && <OpenMenu at={at} />;
}

function OpenMenu({ at }: { readonly at: MenuPlace }) {
  const app = useApp();
  const editor = useEditor();
  const { t } = useTranslation();
  const subject = useEditorState(({ session }) => subjectOf(session));
  const heading = useHeading();
  const entries = useActionEntries();
  const groups = MENUS[subject].map(
    ({ name, actions }, index): MenuGroup => ({
      id: name,
      label: t(`menu.group.${name}`),
      ...(index === 0 && heading !== '' && { title: heading }),
      entries: entries(...actions)
        .filter(({ id, isDisabled }) => !isDisabled || !ONLY_IF_POSSIBLE.has(id))
        .map((entry) => {
          const icon = ICONS[entry.id];
          const isDangerous = DANGEROUS.has(entry.id) && !entry.isDisabled;
          return { ...entry, ...(icon && { icon }), isDangerous };
        }),
    }),
  );
  const close = () => {
    app.closeMenu();
    editor.viewport?.focus();
  };
  return <ContextMenu label={t(`menu.of.${subject}`)} groups={groups} at={at} onClose={close} />;
}

/** What the menu is about; nothing where it is about the plan, whose title stands above. */
function useHeading(): string {
  const { t } = useTranslation(['common', 'canvas']);
  const { plan, selection, link } = useEditorState(({ plan: now, session }) => ({
    plan: now,
    selection: session.selection,
    link: session.link,
  }));
  const titleOf = (id: string) => plan.nodes[id as NodeId]?.title || t('canvas:untitled');
  const arrow = link && plan.links[link];
  if (arrow) return `${titleOf(arrow.from)} → ${titleOf(arrow.to)}`;
  const [only] = selection;
  if (only === undefined) return '';
  return selection.length > 1 ? t('common:menu.selected', { count: selection.length }) : titleOf(only);
}
