import type { TFunction } from 'i18next';
import type { CardFace } from '../cards/card-face.ts';
import { isShown, type Scene } from '../scene/scene.ts';

/** Named one by one up to this many. */
const NAMED = 3;

/** In a chain: what follows from a card, which others see by its arrows. */
export function leadsText(
  scene: Scene,
  slot: number,
  faceOf: (slot: number) => CardFace | null,
  t: TFunction<'chain'>,
): string {
  const targets = scene
    .crossLinks()
    .flatMap(({ from, to }) => (from === slot && isShown(scene, to) ? (faceOf(to)?.name ?? []) : []));
  if (targets.length === 0) return t('leadsNowhere');
  const titles = targets.slice(0, NAMED).join('; ');
  const more = targets.length - NAMED;
  return t('leadsTo', { titles: more > 0 ? `${titles} ${t('moreArrows', { count: more })}` : titles });
}
