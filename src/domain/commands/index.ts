import type { Decide } from '../cycle/commands/decide.ts';
import type { EndNodes } from '../cycle/commands/end-nodes.ts';
import type { MovePeriod } from '../cycle/commands/move-period.ts';
import type { OpenNextPeriod } from '../cycle/commands/open-next-period.ts';
import type { RequestChange, SettleChange } from '../cycle/commands/request-change.ts';
import type { NodeId } from '../ids.ts';
import type { AcceptPool } from './accept-pool.ts';
import { addBranch, type AddBranch } from './add-branch.ts';
import { addLink, type AddLink, makeHome, type MakeHome } from './add-link.ts';
import { addNode, type AddNode } from './add-node.ts';
import { addPremise, type AddPremise } from './add-premise.ts';
import { addRow, type AddRow } from './add-row.ts';
import type { AppraiseAlternatives, ChooseAlternative, MarkAlternatives } from './alternatives.ts';
import type { AssessCompetency } from './assess-competency.ts';
import type { CommandRule } from './command.ts';
import type { CheckIn, ConfirmFacts } from './check-in.ts';
import { deleteBranch, type DeleteBranch } from './delete-branch.ts';
import { deleteLinks, type DeleteLinks } from './delete-links.ts';
import { deleteNodes, type DeleteNodes } from './delete-nodes.ts';
import type { DiagnoseGoal } from './diagnose-goal.ts';
import type { EditCycles } from '../cycle/commands/edit-cycles.ts';
import { editRows, type EditRows } from './edit-rows.ts';
import type { GiveFeedback } from './give-feedback.ts';
import { insertParent, type InsertParent } from './insert-parent.ts';
import { markConfidence, type MarkConfidence } from './mark-confidence.ts';
import { late } from './late-rules.ts';
import { judgeBreak, type JudgeBreak } from './judge-break.ts';
import { markReading, type MarkReading } from './mark-reading.ts';
import { mergePlan, type MergePlan } from './merge-plan.ts';
import { mirrorProblems, type MirrorProblems } from './mirror-problems.ts';
import { moveNodes, type MoveNodes } from './move-nodes.ts';
import { mute, type Mute, unmute, type Unmute } from './mute.ts';
import { pasteFragment, type PasteFragment } from './paste-fragment.ts';
import type { AddPeriods, EditPeriod, PlanIn } from './periods.ts';
import { placeNodes, type PlaceNodes, tidyLayout, type TidyLayout } from './place-nodes.ts';
import type { RateGoal } from './rate-goal.ts';
import type { CloseRound, GiveRating, OpenRound, SetRaters } from './rate-360.ts';
import { removeRows, type RemoveRows } from './remove-rows.ts';
import { repairPlan, type RepairPlan } from './repair-plan.ts';
import {
  addStakeholder,
  type AddStakeholder,
  rateStakeholders,
  type RateStakeholders,
} from './stakeholders.ts';
import type { SplitTarget } from './split-target.ts';
import { setKind, type SetKind } from './set-kind.ts';
import { setOwner, type SetOwner } from './set-owner.ts';
import { setPerspective, type SetPerspective } from './set-perspective.ts';
import type { SetRoles } from './set-roles.ts';
import { setLimit, type SetLimit } from './set-limit.ts';
import { setSeverity, type SetSeverity } from './set-severity.ts';
import type { StepAgreement } from './step-agreement.ts';

/** Plain data that changes a plan. */
export type Command =
  | AddNode
  | AddBranch
  | PasteFragment
  | MoveNodes
  | PlaceNodes
  | TidyLayout
  | InsertParent
  | DeleteBranch
  | DeleteNodes
  | SetKind
  | AddLink
  | AddPremise
  | MarkReading
  | MakeHome
  | DeleteLinks
  | SetOwner
  | SetRoles
  | AssessCompetency
  | OpenRound
  | SetRaters
  | GiveRating
  | CloseRound
  | SetPerspective
  | MarkConfidence
  | AddRow
  | EditRows
  | EditCycles
  | RemoveRows
  | SetLimit
  | SetSeverity
  | Mute
  | Unmute
  | JudgeBreak
  | MirrorProblems
  | AddStakeholder
  | RateStakeholders
  | MarkAlternatives
  | AppraiseAlternatives
  | ChooseAlternative
  | AcceptPool
  | StepAgreement
  | RateGoal
  | DiagnoseGoal
  | AddPeriods
  | EditPeriod
  | PlanIn
  | MovePeriod
  | Decide
  | EndNodes
  | RequestChange
  | SettleChange
  | OpenNextPeriod
  | SplitTarget
  | CheckIn
  | ConfirmFacts
  | GiveFeedback
  | MergePlan
  | RepairPlan;
export type CommandType = Command['type'];

/** A command, or one about the node that the command before it has made. */
export type CommandStep = Command | ((made: NodeId) => Command);

/** The whole policy of the product on one screen: what each command does, how it enters the history, and
 * whether the phases of periods are asked. */
export const commandTable: { readonly [T in CommandType]: CommandRule<Extract<Command, { type: T }>> } = {
  addNode: { run: addNode, history: 'step' },
  addBranch: { run: addBranch, history: 'step' },
  pasteFragment: { run: pasteFragment, history: 'step' },
  moveNodes: { run: moveNodes, history: 'step' },
  placeNodes: { run: placeNodes, history: 'step' },
  tidyLayout: { run: tidyLayout, history: 'step' },
  insertParent: { run: insertParent, history: 'step' },
  deleteBranch: { run: deleteBranch, history: 'step' },
  deleteNodes: { run: deleteNodes, history: 'step' },
  setKind: { run: setKind, history: 'step' },
  addLink: { run: addLink, history: 'step' },
  addPremise: { run: addPremise, history: 'step' },
  markReading: { run: markReading, history: 'step' },
  makeHome: { run: makeHome, history: 'step' },
  deleteLinks: { run: deleteLinks, history: 'step' },
  setOwner: { run: setOwner, history: 'step' },
  setRoles: { run: late('setRoles'), history: 'step' },
  assessCompetency: { run: late('assessCompetency'), history: 'step' },
  openRound: { run: late('openRound'), history: 'final' },
  setRaters: { run: late('setRaters'), history: 'step' },
  giveRating: { run: late('giveRating'), history: 'final' },
  closeRound: { run: late('closeRound'), history: 'final' },
  setPerspective: { run: setPerspective, history: 'step' },
  markConfidence: { run: markConfidence, history: 'step' },
  addRow: { run: addRow, history: 'step' },
  editRows: { run: editRows, history: 'step' },
  removeRows: { run: removeRows, history: 'step' },
  setLimit: { run: setLimit, history: 'step' },
  setSeverity: { run: setSeverity, history: 'step' },
  mute: { run: mute, history: 'step' },
  unmute: { run: unmute, history: 'step' },
  judgeBreak: { run: judgeBreak, history: 'step' },
  mirrorProblems: { run: mirrorProblems, history: 'step' },
  addStakeholder: { run: addStakeholder, history: 'step' },
  rateStakeholders: { run: rateStakeholders, history: 'step' },
  markAlternatives: { run: late('markAlternatives'), history: 'step' },
  appraiseAlternatives: { run: late('appraiseAlternatives'), history: 'step' },
  stepAgreement: { run: late('stepAgreement'), history: 'step' },
  rateGoal: { run: late('rateGoal'), history: 'step' },
  diagnoseGoal: { run: late('diagnoseGoal'), history: 'step' },
  chooseAlternative: { run: late('chooseAlternative'), history: 'step' },
  addPeriods: { run: late('addPeriods'), history: 'step' },
  editPeriod: { run: late('editPeriod'), history: 'step' },
  planIn: { run: late('planIn'), history: 'step' },
  splitTarget: { run: late('splitTarget'), history: 'step' },
  checkIn: { run: late('checkIn'), history: 'step' },
  confirmFacts: { run: late('confirmFacts'), history: 'step' },
  giveFeedback: { run: late('giveFeedback'), history: 'step' },
  acceptPool: { run: late('acceptPool'), history: 'step' },
  editCycles: { run: late('editCycles'), history: 'step' },
  movePeriod: { run: late('movePeriod'), history: 'step', isExempt: true },
  decide: { run: late('decide'), history: 'step', isExempt: true },
  endNodes: { run: late('endNodes'), history: 'step' },
  requestChange: { run: late('requestChange'), history: 'step', isExempt: true },
  settleChange: { run: late('settleChange'), history: 'step', isExempt: true },
  openNextPeriod: { run: late('openNextPeriod'), history: 'step', isExempt: true },
  // What somebody else was allowed to do is not judged again here.
  mergePlan: { run: mergePlan, history: 'step', isExempt: true },
  repairPlan: { run: repairPlan, history: 'none', isExempt: true },
};
