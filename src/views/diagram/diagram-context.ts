import { createContext, useContext } from 'react';
import type { DiagramChoice, DiagramContent } from './diagram-model.ts';

/** What is chosen in a drawing, and how something else is. */
export interface DiagramBinding {
  readonly choice: DiagramChoice;
  readonly onChoose: (choice: DiagramChoice) => void;
}

interface Shared extends DiagramBinding {
  readonly canConnect: boolean;
  readonly content: DiagramContent;
}

export const DiagramContext = createContext<Shared | null>(null);

export function useDiagram(): Shared {
  const shared = useContext(DiagramContext);
  if (!shared) throw new Error('useDiagram is for parts of a diagram');
  return shared;
}
