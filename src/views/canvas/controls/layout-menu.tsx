import { Kanban, ListTree, type LucideIcon, Network, Orbit, Workflow } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useActions, useEditor, useEditorState } from '../../../editor/react.tsx';
import { LAYOUTS, type LayoutName } from '../../../editor/session.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';

const ICONS: Readonly<Record<LayoutName, LucideIcon>> = {
  leftRight: Workflow,
  topDown: Network,
  radial: Orbit,
  lanes: Kanban,
  indented: ListTree,
};

/** How the goals are arranged. */
export function LayoutMenu() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('canvas');
  const chosen = useEditorState(({ session }) => session.layout);
  const entries = LAYOUTS.map((layout) => ({
    id: layout,
    label: t(`layout.${layout}`),
    icon: ICONS[layout],
    isChosen: layout === chosen,
    onAction: () => void actions.get(`layout.${layout}`)?.run(editor),
  }));
  return (
    <Menu
      label={t('layout.title')}
      groups={[{ id: 'layout', title: t('layout.title'), entries }]}
      placement="top start"
    >
      <IconButton icon={ICONS[chosen]} label={t('layout.title')} placement="top" />
    </Menu>
  );
}
