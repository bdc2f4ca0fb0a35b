import { useEffect, useRef } from 'react';
import { keyPressOf, writesSign } from '../../ui/key-press.ts';
import { type CellPlace, type CellStep, cellStep } from './cell-keys.ts';

interface KeyHandlers {
  readonly place: () => CellPlace;
  readonly take: (step: CellStep) => void;
  /** A sign typed on a row begins a new title. */
  readonly type: (typed: string) => void;
}

/**
 * Gives cells their keys. The app's keymap looks at a key before any view does, and in a cell Tab or Delete must not
 * reach it; so this looks first, from the window, at keys pressed on the grid itself.
 */
export function useOutlineKeys(grid: () => HTMLElement | null, handlers: KeyHandlers): void {
  const latest = useRef({ grid, handlers });
  useEffect(() => {
    latest.current = { grid, handlers };
  });
  useEffect(() => {
    const early = (event: KeyboardEvent) => {
      const now = latest.current;
      if (event.target !== now.grid() || event.isComposing) return;
      const step = cellStep(keyPressOf(event), now.handlers.place());
      if (!step) return;
      event.preventDefault();
      event.stopPropagation();
      now.handlers.take(step);
    };
    // Typing comes last: "/" folds and "1" may be a command before it is a letter.
    const late = (event: KeyboardEvent) => {
      const now = latest.current;
      const isOurs = event.target === now.grid() && !event.defaultPrevented && !event.isComposing;
      if (!isOurs || !writesSign(event)) return;
      event.preventDefault();
      now.handlers.type(event.key);
    };
    window.addEventListener('keydown', early, { capture: true });
    window.addEventListener('keydown', late);
    return () => {
      window.removeEventListener('keydown', early, { capture: true });
      window.removeEventListener('keydown', late);
    };
  }, []);
}
