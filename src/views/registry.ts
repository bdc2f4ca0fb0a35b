import {
  BriefcaseBusiness,
  ClipboardCheck,
  FileSignature,
  Gauge,
  Handshake,
  History,
  Layers,
  ListChecks,
  Scale,
  SearchCheck,
  ListTree,
  RefreshCw,
  Network,
  type LucideIcon,
  Table2,
  TableProperties,
  Target,
  TreeDeciduous,
  Users,
  Waypoints,
} from 'lucide-react';
import type { ComponentType } from 'react';
import type { Wood } from '../domain/problems/problem-trees.ts';
import type { PageOrientation } from '../ui/print-sheet.tsx';

/** Rail groups, as a person thinks of them. */
export type ViewGroup = 'map' | 'tables' | 'run' | 'work' | 'people' | 'report';

/** One way to look at a plan; its name is the message `common:view.<id>`. */
export interface ViewDefinition {
  readonly id: string;
  readonly group: ViewGroup;
  readonly icon: LucideIcon;
  readonly load: () => Promise<{ default: ComponentType }>;
  /** It says itself when only a branch is shown, and leads back. */
  readonly tellsFocus?: true;
  /** The only wood it draws (see `Wood`): a branch of the other cannot be looked at there. */
  readonly wood?: Wood;
  /** On a phone it is at hand; the others are behind one more press. */
  readonly isAtHand?: true;
  /** It can be shown to a room, branch after branch. */
  readonly presents?: true;
  /** It goes on paper as it stands, this way up (`ui/print-sheet.tsx`); drawings are printed as pictures instead. */
  readonly prints?: PageOrientation;
  /** It does not go by the period that is worked on, so none stands at the head of its sheet. */
  readonly isTimeless?: true;
}

export const VIEWS = [
  {
    id: 'tree',
    group: 'map',
    icon: Network,
    load: () => import('./goal-tree/goal-tree.tsx'),
    isAtHand: true,
    wood: 'goals',
    tellsFocus: true,
    presents: true,
  },
  {
    id: 'chain',
    group: 'map',
    icon: Waypoints,
    load: () => import('./results-chain/results-chain.tsx'),
    isAtHand: true,
    wood: 'goals',
    tellsFocus: true,
    presents: true,
  },
  {
    id: 'map',
    group: 'map',
    icon: Layers,
    load: () => import('./strategy-map/strategy-map.tsx'),
    wood: 'goals',
    tellsFocus: true,
    presents: true,
  },
  {
    id: 'problems',
    group: 'map',
    icon: TreeDeciduous,
    load: () => import('./problem-tree/problem-tree.tsx'),
    wood: 'problems',
    tellsFocus: true,
  },
  {
    id: 'outline',
    group: 'tables',
    icon: ListTree,
    load: () => import('./outline/outline.tsx'),
    isAtHand: true,
  },
  {
    id: 'logframe',
    group: 'tables',
    icon: Table2,
    wood: 'goals',
    load: () => import('./logframe/logframe-view.tsx'),
    prints: 'landscape',
    isTimeless: true,
  },
  {
    id: 'matrix',
    group: 'tables',
    icon: ClipboardCheck,
    load: () => import('./matrix/matrix-view.tsx'),
    prints: 'landscape',
  },
  {
    id: 'indicators',
    group: 'tables',
    icon: Gauge,
    load: () => import('./indicators/indicators-view.tsx'),
    prints: 'landscape',
    isTimeless: true,
  },
  {
    id: 'okr',
    group: 'tables',
    icon: Target,
    load: () => import('./okr/okr-view.tsx'),
    prints: 'landscape',
  },
  {
    id: 'alternatives',
    group: 'tables',
    icon: Scale,
    load: () => import('./alternatives/alternatives-view.tsx'),
    prints: 'landscape',
    isTimeless: true,
  },
  {
    id: 'projects',
    group: 'work',
    icon: BriefcaseBusiness,
    load: () => import('./projects/projects-view.tsx'),
    prints: 'portrait',
  },
  {
    id: 'cycle',
    group: 'run',
    icon: RefreshCw,
    load: () => import('./cycle/cycle-view.tsx'),
  },
  {
    id: 'checkIn',
    group: 'run',
    icon: ListChecks,
    load: () => import('./check-in/check-in-view.tsx'),
    prints: 'portrait',
  },
  {
    id: 'people',
    group: 'people',
    icon: Users,
    load: () => import('./people/people-view.tsx'),
    prints: 'portrait',
  },
  {
    id: 'responsibility',
    group: 'people',
    icon: TableProperties,
    load: () => import('./responsibility/responsibility-view.tsx'),
    tellsFocus: true,
    prints: 'landscape',
  },
  {
    id: 'agreement',
    group: 'run',
    icon: FileSignature,
    load: () => import('./agreement/agreement-view.tsx'),
    prints: 'landscape',
  },
  {
    id: 'evaluation',
    group: 'run',
    icon: ClipboardCheck,
    load: () => import('./evaluation/evaluation-view.tsx'),
    prints: 'landscape',
  },
  {
    id: 'review',
    group: 'run',
    icon: SearchCheck,
    load: () => import('./review/review-view.tsx'),
    prints: 'portrait',
  },
  {
    id: 'history',
    group: 'run',
    icon: History,
    load: () => import('./history/history-view.tsx'),
    prints: 'portrait',
  },
  {
    id: 'stakeholders',
    group: 'people',
    icon: Handshake,
    load: () => import('./stakeholders/stakeholders-view.tsx'),
    prints: 'landscape',
    isTimeless: true,
  },
  {
    id: 'alignment',
    group: 'report',
    icon: Target,
    load: () => import('./alignment/alignment-view.tsx'),
    prints: 'landscape',
  },
] as const satisfies readonly ViewDefinition[];

export type ViewId = (typeof VIEWS)[number]['id'];
