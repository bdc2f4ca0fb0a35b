import { type RefObject, useEffect, useRef } from 'react';
import { useEditor } from './react.tsx';
import { takeViewport } from './take-viewport.ts';

/** For a view that is a page and draws no nodes: asked for the keyboard, it gives it to the first thing `first` selects. */
export function usePageViewport(first: string): RefObject<HTMLDivElement | null> {
  const editor = useEditor();
  const page = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      takeViewport(editor, {
        neighbour: () => null,
        reveal: () => undefined,
        focus: () => page.current?.querySelector<HTMLElement>(first)?.focus(),
      }),
    [editor, first],
  );
  return page;
}
