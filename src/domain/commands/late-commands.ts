import { acceptPool } from './accept-pool.ts';
import { appraiseAlternatives, chooseAlternative, markAlternatives } from './alternatives.ts';
import { assessCompetency } from './assess-competency.ts';
import { checkIn, confirmFacts } from './check-in.ts';
import { diagnoseGoal } from './diagnose-goal.ts';
import { giveFeedback } from './give-feedback.ts';
import { addPeriods, editPeriod, planIn } from './periods.ts';
import { closeRound, giveRating, openRound, setRaters } from './rate-360.ts';
import { rateGoal } from './rate-goal.ts';
import { setRoles } from './set-roles.ts';
import { splitTarget } from './split-target.ts';
import { decide } from '../cycle/commands/decide.ts';
import { editCycles } from '../cycle/commands/edit-cycles.ts';
import { endNodes } from '../cycle/commands/end-nodes.ts';
import { movePeriod } from '../cycle/commands/move-period.ts';
import { openNextPeriod } from '../cycle/commands/open-next-period.ts';
import { requestChange, settleChange } from '../cycle/commands/request-change.ts';
import { lend } from './late-rules.ts';
import { stepAgreement } from './step-agreement.ts';

/** The commands of a plan that is run rather than drawn: the first page does without what they know. */
lend({
  acceptPool,
  addPeriods,
  appraiseAlternatives,
  assessCompetency,
  checkIn,
  chooseAlternative,
  closeRound,
  confirmFacts,
  diagnoseGoal,
  editPeriod,
  giveFeedback,
  giveRating,
  markAlternatives,
  openRound,
  planIn,
  rateGoal,
  setRaters,
  setRoles,
  splitTarget,
  decide,
  editCycles,
  endNodes,
  movePeriod,
  openNextPeriod,
  requestChange,
  settleChange,
  stepAgreement,
});
