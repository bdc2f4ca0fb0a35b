import { useEffect, useMemo, useState } from 'react';
import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../domain/ids.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { SearchField } from '../../../ui/search-field.tsx';
import { useInspector } from '../inspector-context.tsx';
import {
  type ChoiceGroup,
  choicesInPlan,
  choicesWith,
  type IndicatorChoice,
  libraryGroups,
} from './indicator-choices.ts';
import styles from './indicator-library.module.css';

interface IndicatorLibraryProps {
  readonly nodeId: NodeId;
  readonly onPick: (choice: IndicatorChoice) => void;
  readonly onClose: () => void;
}

/** Indicators to begin from: those of the plan, and those that are well known, by theme; one is picked, then adapted. */
export default function IndicatorLibrary({ nodeId, onPick, onClose }: IndicatorLibraryProps) {
  const { plan } = useInspector();
  const { t, i18n } = useTranslation(['inspector', 'common']);
  const [typed, setTyped] = useState('');
  const known = useLibrary(i18n.language);
  const own = useMemo(() => choicesInPlan(plan, nodeId, i18n.language), [plan, nodeId, i18n.language]);
  const groups = useMemo(
    () => choicesWith([{ id: 'plan', title: t('library.inPlan'), choices: own }, ...known], typed),
    [own, known, typed, t],
  );
  const pick = (key: string) => {
    const found = groups.flatMap((group) =>
      group.choices.map((choice) => ({ key: `${group.id} ${choice.id}`, choice })),
    );
    const choice = found.find((each) => each.key === key)?.choice;
    if (choice) onPick(choice);
  };
  return (
    <Dialog title={t('library.title')} closeLabel={t('common:close')} size="large" onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField label={t('library.search')} value={typed} onChange={setTyped} autoFocus />
        <ListBox
          aria-label={t('library.title')}
          className={styles['list'] ?? ''}
          onAction={(key) => pick(String(key))}
          renderEmptyState={() => <p className={styles['empty']}>{t('library.empty')}</p>}
        >
          {groups.map((group) => (
            <ListBoxSection key={group.id} id={group.id}>
              <Header className={styles['theme'] ?? ''}>{group.title}</Header>
              {group.choices.map((choice) => (
                <Choice key={choice.id} id={`${group.id} ${choice.id}`} choice={choice} />
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

function Choice({
  id,
  choice: { title, definition, fields },
}: {
  readonly id: string;
  readonly choice: IndicatorChoice;
}) {
  const { words } = useInspector();
  const { unit, frequency } = fields;
  const facts = [
    typeof unit === 'string' && unit,
    typeof frequency === 'string' && words.choice('frequency', frequency),
  ].filter(Boolean);
  return (
    <ListBoxItem id={id} textValue={title} className={styles['choice'] ?? ''}>
      <strong className={styles['title']}>{title}</strong>
      {facts.length > 0 && <span className={styles['facts']}>{facts.join(' · ')}</span>}
      {definition && <span className={styles['definition']}>{definition}</span>}
    </ListBoxItem>
  );
}

const NONE: readonly ChoiceGroup[] = [];

function useLibrary(language: string): readonly ChoiceGroup[] {
  const { plan } = useInspector();
  const [groups, setGroups] = useState(NONE);
  useEffect(() => {
    let isGone = false;
    void libraryGroups(plan, language).then((found) => {
      if (!isGone) setGroups(found);
    });
    return () => {
      isGone = true;
    };
    // The plan's language alone matters, and nobody changes it with the library open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [language]);
  return groups;
}
