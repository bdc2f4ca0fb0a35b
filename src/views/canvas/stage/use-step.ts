import { useTranslation } from 'react-i18next';
import { useEditorState } from '../../../editor/react.tsx';
import type { Presenting } from '../../../editor/session.ts';
import { shownNow, stepAt, stepsOf } from '../../../editor/steps.ts';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import type { CardFace } from '../cards/card-face.ts';
import { shownSlot } from '../scene/scene.ts';

interface Step {
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly isLast: boolean;
  readonly title: string;
  /** "Step 3 of 14: Raise incomes, strategic goal, 62 %, 4 children" */
  readonly spoken: string;
}

/** What is presented now, for the eye and for the ear. */
export function useStep(presenting: Presenting): Step {
  const { t, i18n } = useTranslation('canvas');
  const { teller } = useBoard();
  const { plan, focus } = useEditorState((state) => ({ plan: state.plan, focus: state.session.focus }));
  // `told` grows when cards say something else.
  const { scene } = useBoardState((state) => ({ scene: state.scene, told: state.told }));
  const looking = { focus };
  const shown = shownNow(plan, looking, presenting);
  const steps = stepsOf(plan, looking);
  const index = stepAt(plan, looking, shown);
  const slot = shownSlot(scene, shown);
  const face = slot < 0 ? null : teller.faceOf(slot);
  const count = steps.length;
  const what = face
    ? spokenStep(face, i18n.language, (children) => t('children', { count: children }))
    : t('stage.whole');
  return {
    index,
    count,
    isLast: shown === steps.at(-1),
    title: face?.name ?? t('stage.whole'),
    spoken: t('stage.spoken', { at: index + 1, count, what }),
  };
}

function spokenStep(
  { name, label, progress, childCount }: CardFace,
  language: string,
  childrenText: (count: number) => string,
): string {
  return [
    name,
    label.toLocaleLowerCase(language),
    progress.share === null ? '' : progress.text,
    progress.word.toLocaleLowerCase(language),
    childCount > 0 ? childrenText(childCount) : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
