import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

interface BesideBoxProps {
  readonly box: RefObject<HTMLElement | null>;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

const GAP_PX = 4;
const EDGE_PX = 8;
const LEAST_PX = 160;

/**
 * Something that belongs to a box: below it or, where there is more room, above; in front of everything, so that nothing
 * cuts it off. It follows the box when what is around scrolls.
 */
export function BesideBox({ box, className, children }: BesideBoxProps) {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const place = () => {
      if (box.current && panel.current) placeBeside(box.current, panel.current);
    };
    place();
    const observer = new ResizeObserver(place);
    if (panel.current) observer.observe(panel.current);
    window.addEventListener('scroll', place, { capture: true, passive: true });
    window.addEventListener('resize', place);
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', place, { capture: true });
      window.removeEventListener('resize', place);
    };
  }, [box]);
  return createPortal(
    // The box keeps the keyboard, also while the panel is scrolled by its bar.
    <div
      ref={panel}
      role="presentation"
      className={className}
      style={{ position: 'fixed' }}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>,
    document.body,
  );
}

function placeBeside(box: HTMLElement, panel: HTMLElement): void {
  const { left, top, bottom, width } = box.getBoundingClientRect();
  const [below, above] = [window.innerHeight - bottom - GAP_PX - EDGE_PX, top - GAP_PX - EDGE_PX];
  const isAbove = below < Math.min(panel.scrollHeight, LEAST_PX) && above > below;
  panel.style.minWidth = `${Math.min(width, window.innerWidth - 2 * EDGE_PX)}px`;
  panel.style.maxHeight = `${Math.max(isAbove ? above : below, 60)}px`;
  panel.style.top = isAbove ? 'auto' : `${bottom + GAP_PX}px`;
  panel.style.bottom = isAbove ? `${window.innerHeight - top + GAP_PX}px` : 'auto';
  const right = window.innerWidth - EDGE_PX - panel.offsetWidth;
  panel.style.left = `${Math.max(EDGE_PX, Math.min(left, right))}px`;
}
