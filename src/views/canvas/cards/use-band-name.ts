import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapBand } from '../../../domain/map/perspectives.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { bandName } from '../../../i18n/band-name.ts';

/** What the bands of the strategy map are called in this plan. */
export function useBandName(): (band: MapBand) => string {
  const { i18n } = useTranslation();
  const perspectives = useEditorState(({ plan }) => settingsOf(plan).perspectives);
  const { language } = i18n;
  return useCallback((band) => bandName(language, perspectives ?? [], band), [language, perspectives]);
}
