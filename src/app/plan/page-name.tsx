import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import { useEditorState } from '../../editor/react.tsx';
import { HiddenHeading } from '../../ui/hidden.tsx';
import type { ViewId } from '../../views/registry.ts';

/** What this page is, for the tab of the browser and for whoever does not see it. */
export function PageName({ viewId }: { readonly viewId: ViewId }) {
  const { t } = useTranslation();
  const title = useEditorState(({ plan }) => settingsOf(plan).title) || t('untitled');
  useEffect(() => {
    document.title = `${title} – ${t('appName')}`;
  }, [title, t]);
  return (
    <HiddenHeading>
      {title}: {t(`view.${viewId}`)}
    </HiddenHeading>
  );
}
