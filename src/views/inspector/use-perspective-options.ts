import { useTranslation } from 'react-i18next';
import { perspectivesOf } from '../../domain/map/perspectives.ts';
import { bandName } from '../../i18n/band-name.ts';
import type { ChoiceOption } from '../../ui/choice-box.tsx';
import { useInspector } from './inspector-context.tsx';

/** The perspectives of the plan's strategy map from the top down, as the plan calls them. */
export function usePerspectiveOptions(): readonly ChoiceOption[] {
  const { plan } = useInspector();
  const { i18n } = useTranslation();
  const listed = perspectivesOf(plan);
  return listed.toReversed().map(({ id }) => ({ value: id, text: bandName(i18n.language, listed, id) }));
}
