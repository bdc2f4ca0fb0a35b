import { ArrowLeft } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRows, settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePageViewport } from '../../editor/use-page-viewport.ts';
import { useLocale } from '../../i18n/locale.ts';
import { bringPeopleTexts } from '../../i18n/people-texts.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { Spoken } from '../../ui/hidden.tsx';
import { AllPeople } from './all/all-people.tsx';
import { PartyPage } from './party/party-page.tsx';
import { type PeopleContext, PeopleProvider } from './people-context.tsx';
import styles from './people.module.css';
import { OrgTree } from './tree/org-tree.tsx';

bringPeopleTexts();

/** Who is there: units and people as a tree, and beside it whoever is chosen, or all of them. */
export default function PeopleView() {
  const editor = useEditor();
  const { t } = useTranslation('people');
  const { plan, isReadOnly, periodId, chosen } = useEditorState((state) => ({
    plan: state.plan,
    isReadOnly: state.readOnly,
    periodId: state.session.period,
    chosen: state.session.party,
  }));
  const words = usePlanWords(settingsOf(plan));
  const locale = useLocale();
  const [said, setSaid] = useState({ number: 0, text: '' });
  const { today } = editor;
  const context = useMemo(
    (): PeopleContext => ({
      plan,
      words,
      locale,
      today,
      isReadOnly,
      periodId,
      say: (text) => setSaid(({ number }) => ({ number: number + 1, text })),
    }),
    [plan, words, locale, today, isReadOnly, periodId],
  );
  const view = usePageViewport('[role=treegrid]');
  const party = chosen && plan.parties[chosen];
  const isEmpty = !hasRows(plan, 'parties');
  return (
    <PeopleProvider value={context}>
      <div ref={view} className={styles['view']}>
        <div className={styles['panes']} data-page={party ? '' : undefined}>
          <OrgTree />
          <div className={styles['page']}>
            {party && (
              <Button
                className={styles['back'] ?? ''}
                variant="quiet"
                icon={ArrowLeft}
                onPress={() => editor.look({ party: null })}
              >
                {t('all')}
              </Button>
            )}
            {party ? <PartyPage key={party.id} party={party} /> : !isEmpty && <AllPeople />}
          </div>
        </div>
        <Spoken {...said} />
      </div>
    </PeopleProvider>
  );
}
