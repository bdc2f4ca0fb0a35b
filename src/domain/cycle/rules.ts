import { lend } from '../commands/late-rules.ts';
import { stepAgreement } from '../commands/step-agreement.ts';
import { decide } from './commands/decide.ts';
import { editCycles } from './commands/edit-cycles.ts';
import { endNodes } from './commands/end-nodes.ts';
import { movePeriod } from './commands/move-period.ts';
import { openNextPeriod } from './commands/open-next-period.ts';
import { requestChange, settleChange } from './commands/request-change.ts';

/** What the commands of the cycle and of agreements do: both ask machines. */
lend({
  movePeriod,
  editCycles,
  decide,
  endNodes,
  openNextPeriod,
  requestChange,
  settleChange,
  stepAgreement,
});
