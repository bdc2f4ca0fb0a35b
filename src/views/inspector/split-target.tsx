import { Split } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { childPeriods, periodLines } from '../../domain/cycle/period-tree.ts';
import { targetOf } from '../../domain/cycle/split.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import type { Period } from '../../domain/rows/period.ts';
import { Button } from '../../ui/button.tsx';
import { useInspector } from './inspector-context.tsx';
import { SplitDialog } from './split-dialog.tsx';

/** Leads to dividing a target, where there is one for a period that holds others. */
export function SplitTargetButton({ indicator }: { readonly indicator: Indicator }) {
  const { plan, readOnly } = useInspector();
  const { t } = useTranslation('split');
  const [isOpen, setOpen] = useState(false);
  const periods = divisible(plan, indicator);
  if (readOnly || periods.length === 0) return null;
  return (
    <>
      <Button variant="quiet" icon={Split} onPress={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen && <SplitDialog indicator={indicator} periods={periods} onClose={() => setOpen(false)} />}
    </>
  );
}

/** The periods whose target can be divided: those with a number and with periods inside them. */
const divisible = (plan: Plan, { id }: Indicator): readonly Period[] =>
  periodLines(plan).flatMap(({ period }) =>
    childPeriods(plan, period.id).length > 0 && targetOf(plan, id, period.id)?.amount !== undefined
      ? [period]
      : [],
  );
