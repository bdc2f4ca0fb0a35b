import type { LinkId } from '../../../domain/ids.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { useBoardState } from '../board/board-context.tsx';
import { svgPath } from '../scene/edge-path.ts';
import { linePaths } from '../scene/lines.ts';
import type { Scene } from '../scene/scene.ts';
import styles from './link-marks.module.css';

/** Lets the chosen arrow stand out, and the one under the pointer: over the cards, so that all of its way is seen. */
export function LinkMarks() {
  const chosen = useEditorState(({ session }) => session.link);
  const { scene, hovered } = useBoardState((state) => ({ scene: state.scene, hovered: state.hoverLink }));
  return (
    <>
      {hovered !== null && hovered !== chosen && <Mark scene={scene} id={hovered} look="hovered" />}
      {chosen !== null && <Mark scene={scene} id={chosen} look="chosen" />}
    </>
  );
}

interface MarkProps {
  readonly scene: Scene;
  readonly id: LinkId;
  readonly look: 'chosen' | 'hovered';
}

function Mark({ scene, id, look }: MarkProps) {
  const line = scene.crossLinks().find(({ link }) => link.id === id);
  if (!line) return null;
  const path = linePaths(scene, line).map(svgPath).join('');
  return (
    <svg className={styles['mark']} data-look={look} aria-hidden>
      <path className={styles['halo']} d={path} />
      <path className={styles['line']} d={path} />
    </svg>
  );
}
