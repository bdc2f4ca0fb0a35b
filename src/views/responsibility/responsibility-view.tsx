import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId, PartyId } from '../../domain/ids.ts';
import type { RoleName } from '../../domain/people/raci.ts';
import { dutiesOf, partiesFor, type Whose } from '../../domain/people/responsibilities.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useActions, useEditor, useEditorState } from '../../editor/react.tsx';
import { takeViewport } from '../../editor/take-viewport.ts';
import { bringPeopleTexts } from '../../i18n/people-texts.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyHint } from '../../ui/empty-hint.tsx';
import { useNarrowScreen } from '../../ui/use-narrow-screen.ts';
import type { GridHandle } from '../grid/grid.tsx';
import { Choices, type Looks } from './choices.tsx';
import { Legend } from './legend.tsx';
import styles from './responsibility.module.css';
import { RoleGrid } from './role-grid.tsx';
import { RoleList } from './role-list.tsx';
import type { MarkWords } from './role-marks.ts';

bringPeopleTexts();

/** As many lines at once as a page can bear; more are a press away. */
const LINES = 200;
/** Columns beyond this are for filters to bring. */
const MOST_PARTIES = 60;

/** Who has which part in what: goals by people, each cell edited like one of a spreadsheet. */
export default function ResponsibilityView() {
  const editor = useEditor();
  const actions = useActions();
  const { t } = useTranslation('responsibility');
  const { plan, focus } = useEditorState((state) => ({ plan: state.plan, focus: state.session.focus }));
  const words = usePlanWords(settingsOf(plan));
  const isNarrow = useNarrowScreen();
  const [looks, setLooks] = useState<Looks>({ whose: 'involved', isUnownedOnly: false, isRaci: false });
  const [message, setMessage] = useState<string | null>(null);
  const [most, setMost] = useState(LINES);
  const grid = useRef<GridHandle>(null);
  const view = useRef<HTMLDivElement>(null);
  const all = useMemo(() => dutiesOf(plan, focus), [plan, focus]);
  const whose: Whose = isThere(looks.whose, plan.parties) ? looks.whose : 'involved';
  const parties = useMemo(() => partiesFor(plan, all, whose), [plan, all, whose]);
  const unowned = all.filter(({ owner }) => !owner);
  const duties = looks.isUnownedOnly ? unowned : all;
  const marks = useMarkWords(looks.isRaci, words);
  const reveal = useCallback((id: NodeId) => grid.current?.goTo(`${id} title`), []);
  useEffect(
    () =>
      takeViewport(editor, {
        neighbour: () => null,
        reveal,
        focus: () => (grid.current ?? view.current?.querySelector<HTMLElement>('button,select'))?.focus(),
      }),
    [editor, reveal],
  );
  if (all.length === 0) {
    return (
      <div className={styles['empty']}>
        <EmptyHint title={t('emptyTitle')} text={t('empty')}>
          <Button variant="primary" onPress={() => void actions.get('goTo.tree')?.run(editor)}>
            {t('toGoals')}
          </Button>
        </EmptyHint>
      </div>
    );
  }
  const shown = duties.slice(0, most);
  return (
    <div ref={view} className={styles['view']}>
      <Choices
        {...{ plan, focus, looks }}
        unownedCount={unowned.length}
        isList={isNarrow}
        onFocus={(id) => editor.look({ focus: id })}
        onChange={(changed) => setLooks((before) => ({ ...before, ...changed }))}
      />
      <p className={styles['message']} role="status" data-on="screen">
        {message}
      </p>
      <div className={styles['scroll']}>
        {isNarrow ? (
          <RoleList {...{ plan, words }} duties={shown} />
        ) : (
          <RoleGrid
            ref={grid}
            {...{ marks, words }}
            duties={shown}
            parties={parties.slice(0, MOST_PARTIES)}
            onTell={setMessage}
          />
        )}
        {duties.length > most && (
          <Button onPress={() => setMost(most + LINES)}>{t('more', { count: duties.length - most })}</Button>
        )}
        {!isNarrow && parties.length > MOST_PARTIES && (
          <p className={styles['soft']}>{t('tooMany', { count: parties.length - MOST_PARTIES })}</p>
        )}
        {!isNarrow && <Legend marks={marks} />}
      </div>
    </div>
  );
}

const isThere = (whose: Whose, parties: Readonly<Record<PartyId, unknown>>): boolean =>
  whose === 'involved' || whose === 'everybody' || Object.hasOwn(parties, whose);

function useMarkWords(isRaci: boolean, words: { readonly choice: (field: string, value: string) => string }) {
  const { t } = useTranslation('responsibility');
  return useMemo(
    (): MarkWords => ({
      isRaci,
      markOf: (role: RoleName) => t(`mark.${role}`),
      nameOf: (role: RoleName) => words.choice('role', role),
    }),
    [isRaci, words, t],
  );
}
