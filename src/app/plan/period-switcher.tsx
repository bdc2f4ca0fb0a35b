import { CalendarClock, CalendarCog, CalendarRange, ChevronDown, Inbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { backlogOf } from '../../domain/cycle/members.ts';
import { periodLines, periodOn } from '../../domain/cycle/period-tree.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu, type MenuGroup } from '../../ui/menu.tsx';
import { useApp } from '../use-app.tsx';
import styles from './period-bar.module.css';

/** Chooses the period that is worked on: a tree of years, halves, quarters and months, or all of them. */
export function PeriodSwitcher() {
  const app = useApp();
  const editor = useEditor();
  const { t } = useTranslation(['periods', 'due']);
  const { plan, period, readOnly } = useEditorState(({ plan, session, readOnly }) => ({
    plan,
    period: session.period,
    readOnly,
  }));
  const nameOf = (title: string) => (title.trim() === '' ? t('untitled') : title);
  const chosen = period === null ? undefined : plan.periods[period];
  const shown = chosen ? nameOf(chosen.title) : t('all');
  const now = periodOn(plan, editor.today)?.id;
  const groups: readonly MenuGroup[] = [
    {
      id: 'period',
      label: t('switcher'),
      entries: [
        {
          id: 'all',
          label: t('all'),
          isChosen: period === null,
          onAction: () => editor.look({ period: null }),
        },
        ...periodLines(plan).map(({ period: { id, title }, level }) => ({
          id,
          label: id === now ? t('isNow', { title: nameOf(title) }) : nameOf(title),
          level,
          isChosen: id === period,
          onAction: () => editor.look({ period: id }),
        })),
      ],
    },
    {
      id: 'periods',
      label: t('dialogTitle'),
      entries: [
        {
          id: 'backlog',
          label: t('backlogCount', { count: backlogOf(plan).length }),
          icon: Inbox,
          onAction: () => app.press('backlog'),
        },
        {
          id: 'due',
          label: t('due:dialog'),
          icon: CalendarClock,
          onAction: () => app.press('dueDates'),
        },
        {
          id: 'manage',
          label: t('manage'),
          icon: CalendarCog,
          isDisabled: readOnly,
          onAction: () => app.press('addPeriods'),
        },
      ],
    },
  ];
  return (
    <Menu label={t('switcher')} groups={groups} placement="bottom start">
      <Button
        variant="quiet"
        icon={CalendarRange}
        className={styles['switcher'] ?? ''}
        aria-label={t('switcherIs', { title: shown })}
      >
        <span>{shown}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
    </Menu>
  );
}
