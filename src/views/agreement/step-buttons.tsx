import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Side, StepEvent } from '../../domain/agreement/agreement-machine.ts';
import { sideOf, type Standing } from '../../domain/agreement/standing.ts';
import { NEEDS_TEXT, type Step, stepsOf } from '../../domain/agreement/steps.ts';
import type { PartyId } from '../../domain/ids.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import shared from '../judging/judging.module.css';
import { StepForm } from './step-form.tsx';

interface StepsProps {
  readonly standing: Standing;
  readonly actingAs: PartyId | null;
  readonly nameOf: (id: PartyId | null) => string;
  readonly onSaid: (text: string) => void;
  /** A dispute before anything is proposed, or after all was agreed, is kept out of the way. */
  readonly areRare?: boolean;
}

/** These are opened for words even where none are needed. */
const WITH_WORDS: ReadonlySet<StepEvent> = new Set([...NEEDS_TEXT, 'revise']);

/** What whoever is at it can do now: what needs no words at one press, the rest with a form. */
export function StepButtons({ standing, actingAs, nameOf, onSaid, areRare = false }: StepsProps) {
  const editor = useEditor();
  const { t } = useTranslation('agreement');
  const [opened, setOpened] = useState<Step | null>(null);
  const { sides, role, awaited } = standing;
  const open = stepsOf(standing).filter(
    (step) => isFor(step, standing, actingAs) && isRare(step, standing) === areRare,
  );
  const main = open.find(({ event, as }) => awaited.includes(as) && event !== 'dispute');
  const take = ({ event, as }: Step, text: string) => {
    const byId = actingAs ?? sides[as];
    const done = editor.dispatch(
      { type: 'stepAgreement', ids: [role.id], event, as, text, ...(byId && { byId }) },
      { quiet: true },
    );
    if (!done.ok) return;
    setOpened(null);
    onSaid(t('taken', { name: nameOf(byId), step: t(`did.${event}`) }));
  };
  // The one that was open may have been taken elsewhere.
  const form = opened && open.find((step) => step.event === opened.event && step.as === opened.as);
  if (open.length === 0) return null;
  if (form)
    return (
      <StepForm
        key={`${form.event} ${form.as}`}
        standing={standing}
        step={form}
        name={nameOf(sides[form.as])}
        onTake={(text) => take(form, text)}
        onClose={() => setOpened(null)}
      />
    );
  return (
    <div className={shared['buttons']}>
      {open.map((step) => {
        const { event, as } = step;
        const isWorded = WITH_WORDS.has(event);
        const name = t(`step.${event}`);
        return (
          <Button
            key={`${event} ${as}`}
            variant={step === main ? 'primary' : event === 'dispute' ? 'quiet' : 'plain'}
            aria-label={actingAs === null ? t('as', { step: name, name: nameOf(sides[as]) }) : name}
            onPress={() => (isWorded ? setOpened(step) : take(step, ''))}
          >
            {needsName(open, step) && actingAs === null
              ? t('as', { step: name, name: nameOf(sides[as]) })
              : name}
            {isWorded && '…'}
          </Button>
        );
      })}
    </div>
  );
}

/** Whoever leads the talk disputes on behalf of either: the owner's name will do. */
function isFor({ event, as }: Step, { sides }: Standing, actingAs: PartyId | null): boolean {
  if (sides[as] === null) return false;
  if (actingAs !== null) return sideOf(sides, actingAs) === as;
  const onceEnough: ReadonlySet<StepEvent> = new Set(['dispute', 'escalate', 'merge']);
  const first: Side = event === 'merge' && sides.manager !== null ? 'manager' : 'owner';
  return !onceEnough.has(event) || as === first;
}

/** Nobody disputes what is not on the table, and seldom what was agreed. */
const isRare = ({ event }: Step, { state }: Standing): boolean =>
  event === 'dispute' && (state === 'none' || state === 'drafting' || state === 'agreed');

/** Where both sides could do the same, the buttons say who. */
const needsName = (open: readonly Step[], { event }: Step): boolean =>
  open.filter((other) => other.event === event).length > 1;
