import {
  ArrowLeftRight,
  CalendarRange,
  ClipboardPaste,
  CloudSun,
  Copy,
  CopyPlus,
  CornerDownRight,
  FlipVertical2,
  Focus,
  Home,
  ImageDown,
  Link2,
  type LucideIcon,
  Maximize,
  Network,
  Pencil,
  PinOff,
  Plus,
  Scissors,
  Search,
  Spline,
  Trash2,
  Waypoints,
} from 'lucide-react';
import type { Session } from '../../editor/session.ts';

/** What a menu is about: the nodes chosen, an arrow, or with nothing chosen the plan. */
export type Subject = 'nodes' | 'link' | 'canvas';

export const subjectOf = ({ link, selection }: Session): Subject =>
  link !== null ? 'link' : selection.length > 0 ? 'nodes' : 'canvas';

interface Part {
  readonly name: 'change' | 'clipboard' | 'look' | 'delete' | 'go';
  readonly actions: readonly string[];
}

export const MENUS: Readonly<Record<Subject, readonly Part[]>> = {
  nodes: [
    { name: 'change', actions: ['addChild', 'addSibling', 'rename', 'connectByPointing', 'connect'] },
    { name: 'clipboard', actions: ['copy', 'cut', 'paste', 'duplicate'] },
    {
      name: 'look',
      actions: [
        'fold',
        'focusBranch',
        'through',
        'openAs.chain',
        'openAs.tree',
        'counterpart',
        'mirrorProblems',
        'markAlternative',
        'putIntoPeriod',
        'tidyBranch',
        'nextLink',
        'exportBranch',
      ],
    },
    { name: 'delete', actions: ['deleteBranch', 'deleteNode'] },
  ],
  link: [
    { name: 'go', actions: ['nextLink', 'previousLink'] },
    { name: 'change', actions: ['addAssumption', 'makeHome'] },
    { name: 'delete', actions: ['deleteLink'] },
  ],
  canvas: [
    { name: 'change', actions: ['addChild', 'paste'] },
    { name: 'look', actions: ['selectAll', 'find', 'levelAll', 'zoomAll', 'tidy', 'exportSvg'] },
  ],
};

/** Left out where they could not be pressed: what a view does not draw, what a plan does not have. */
export const ONLY_IF_POSSIBLE: ReadonlySet<string> = new Set([
  'connectByPointing',
  'connect',
  'through',
  'openAs.chain',
  'openAs.tree',
  'counterpart',
  'mirrorProblems',
  'markAlternative',
  'putIntoPeriod',
  'addAssumption',
  'nextLink',
  'previousLink',
  'exportBranch',
  'exportSvg',
  'zoomAll',
  'tidy',
  'tidyBranch',
]);

export const DANGEROUS: ReadonlySet<string> = new Set(['deleteBranch', 'deleteNode', 'deleteLink']);

export const ICONS: Readonly<Record<string, LucideIcon>> = {
  addChild: CornerDownRight,
  addSibling: Plus,
  rename: Pencil,
  connectByPointing: Spline,
  connect: Link2,
  copy: Copy,
  cut: Scissors,
  paste: ClipboardPaste,
  duplicate: CopyPlus,
  focusBranch: Focus,
  exportBranch: ImageDown,
  exportSvg: ImageDown,
  zoomAll: Maximize,
  tidy: PinOff,
  tidyBranch: PinOff,
  find: Search,
  makeHome: Home,
  through: Waypoints,
  addAssumption: CloudSun,
  'openAs.chain': Waypoints,
  'openAs.tree': Network,
  counterpart: ArrowLeftRight,
  mirrorProblems: FlipVertical2,
  putIntoPeriod: CalendarRange,
  deleteBranch: Trash2,
  deleteLink: Trash2,
};
