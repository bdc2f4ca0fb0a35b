import { Kanban, ListTree, type LucideIcon, Network, Orbit, PinOff, Workflow } from 'lucide-react';
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

/** How the goals are arranged, and what a hand has done to that. */
export function LayoutMenu() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('canvas');
  const { t: nameOf } = useTranslation('actions');
  // Places by hand come and go with the plan.
  const { chosen } = useEditorState(({ plan, session }) => ({
    chosen: session.layout,
    positions: plan.positions,
  }));
  const tidy = actions.get('tidy');
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
      groups={[
        { id: 'layout', title: t('layout.title'), entries },
        {
          id: 'hand',
          label: nameOf('tidy'),
          entries: [
            {
              id: 'tidy',
              label: nameOf('tidy'),
              icon: PinOff,
              isDisabled: !tidy?.enabled?.(editor),
              onAction: () => void tidy?.run(editor),
            },
          ],
        },
      ]}
      placement="top start"
    >
      <IconButton icon={ICONS[chosen]} label={t('layout.title')} placement="top" />
    </Menu>
  );
}
