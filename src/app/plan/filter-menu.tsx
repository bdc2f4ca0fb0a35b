import { ListFilter } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isFiltering } from '../../editor/filter.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuGroup } from '../../ui/menu.tsx';
import type { FilterField } from './filter-choices.ts';
import { useFilterChoices } from './use-filter-choices.ts';

const FIELDS: readonly FilterField[] = ['levels', 'statuses', 'owners', 'tags', 'period'];

/** What shall stand out; it stays open while one chooses. */
export function FilterMenu() {
  const editor = useEditor();
  const { t } = useTranslation('find');
  const isOpen = useEditorState(({ session }) => session.isFilterOpen);
  const choices = useFilterChoices();
  const groups = FIELDS.map(
    (field): MenuGroup => ({
      id: field,
      title: t(`by.${field}`),
      isMany: true,
      entries: choices
        .filter((choice) => choice.field === field)
        .map(({ id, label, isChosen, toggled }) => ({
          id,
          label,
          isChosen,
          onAction: () => editor.look({ filter: toggled }),
        })),
    }),
  );
  /** Where nothing was chosen the bar goes, and the keyboard with it: it goes back to the view. */
  const toggle = (isFilterOpen: boolean) => {
    editor.look({ isFilterOpen });
    const { filter, find } = editor.session;
    if (!isFilterOpen && !isFiltering(filter) && !find) requestAnimationFrame(() => editor.viewport?.focus());
  };
  return (
    <Menu label={t('filter')} groups={groups} placement="bottom start" isOpen={isOpen} onOpenChange={toggle}>
      <Button variant="quiet" icon={ListFilter}>
        {t('filter')}
      </Button>
    </Menu>
  );
}
