import type { RefObject } from 'react';
import { useEditorState } from '../../../editor/react.tsx';
import { Laser } from './laser.tsx';
import { StageBar } from './stage-bar.tsx';
import { useSwipe } from './use-swipe.ts';

/** What stands around a canvas while it is presented. */
export function StageLayer({ stage }: { readonly stage: RefObject<HTMLElement | null> }) {
  const presenting = useEditorState(({ session }) => ({ now: session.presenting })).now;
  useSwipe(stage, presenting !== null);
  if (!presenting) return null;
  return (
    <>
      {presenting.pointer !== 'none' && <Laser pointer={presenting.pointer} />}
      <StageBar presenting={presenting} />
    </>
  );
}
