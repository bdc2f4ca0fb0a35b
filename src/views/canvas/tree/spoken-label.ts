import type { TFunction } from 'i18next';
import type { CardFace } from '../cards/card-face.ts';

/** "Strategic goal, Raise incomes, 62 %, at risk, 3 children": kind or level and title come first. */
export function spokenLabel(face: CardFace, t: TFunction<'canvas'>): string {
  const { progress, owner, due, confidence, agreement, findings, asks, childCount, hidden } = face;
  return [
    face.label,
    face.name,
    progress.share === null ? '' : progress.text,
    progress.word.toLocaleLowerCase(),
    confidence ? t(`confidence.spoken.${confidence.level}`) : '',
    owner?.name ?? '',
    due?.isPast ? t('overdue', { day: due.text }) : '',
    childCount > 0 ? t('children', { count: childCount }) : '',
    hidden ? t('hidden', { count: hidden.count }) : '',
    agreement?.toLocaleLowerCase() ?? '',
    asks?.said ?? '',
    findings?.said ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
