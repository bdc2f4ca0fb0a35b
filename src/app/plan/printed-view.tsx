import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { type PageOrientation, PrintSheet } from '../../ui/print-sheet.tsx';
import type { ViewId } from '../../views/registry.ts';

interface PrintedViewProps {
  readonly viewId: ViewId;
  readonly orientation: PageOrientation;
  readonly isTimeless: boolean;
  readonly children: ReactNode;
}

/** A view that goes on paper as it stands, below the name of the plan, its own, the period and the day. */
export function PrintedView({ viewId, orientation, isTimeless, children }: PrintedViewProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { today } = useEditor();
  const { title, period } = useEditorState(({ plan, session }) => ({
    title: settingsOf(plan).title,
    period: session.period && plan.periods[session.period]?.title,
  }));
  const subtitle = [t(`view.${viewId}`), !isTimeless && period].filter(Boolean).join(' · ');
  return (
    <PrintSheet
      title={title || t('untitled')}
      subtitle={subtitle}
      date={formatDay(today, locale)}
      orientation={orientation}
    >
      {children}
    </PrintSheet>
  );
}
