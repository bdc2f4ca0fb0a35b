import type { ReactNode } from 'react';
import { Section } from '../../ui/section.tsx';
import { useInspector } from './inspector-context.tsx';

interface FoldedProps {
  /** The name under which its being open is remembered. */
  readonly part: string;
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of the inspector that folds, and stays as it is from one node to the next. */
export function Folded({ part, title, count, children }: FoldedProps) {
  const { opened, setOpened } = useInspector();
  return (
    <Section
      title={title}
      {...(count !== undefined && { count })}
      isOpen={opened.has(part)}
      onToggle={(isOpen) => setOpened(part, isOpen)}
    >
      {children}
    </Section>
  );
}
