import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PHASES } from '../../../domain/cycle/phases.ts';
import type { CycleState } from '../../../domain/cycle/template.ts';
import { addStep, addTransition, editState, removeState } from '../../../domain/cycle/template-edits.ts';
import { MAX_TITLE } from '../../../domain/text.ts';
import { Button } from '../../../ui/button.tsx';
import { FieldGrid } from '../../../ui/field-frame.tsx';
import { ChoiceField } from '../choice-field.tsx';
import styles from '../cycle.module.css';
import { DraftField } from '../draft-field.tsx';
import { useDesign } from './design-context.ts';
import { StepForm } from './step-form.tsx';

/** A state of the template: its name and phase, what is to be done in it, and the ways out of it. */
export function StateForm({ state }: { readonly state: CycleState }) {
  const { t } = useTranslation('cycle');
  const { template, words, planWords, readOnly, save, choose } = useDesign();
  const phases = PHASES.map((phase) => ({ value: phase, text: planWords.choice('phase', phase) }));
  return (
    <section className={styles['form']} aria-label={words.state(state)}>
      <h3 className={styles['formTitle']}>{t('design.state')}</h3>
      <FieldGrid>
        <DraftField
          label={t('design.stateName')}
          value={words.state(state)}
          maxLength={MAX_TITLE}
          isReadOnly={readOnly}
          onCommit={(title) =>
            save(editState(template, state.id, { title: title === '' ? undefined : title }))
          }
        />
        <ChoiceField
          label={t('design.inPhase')}
          hint={t('design.phaseHint')}
          value={state.phase}
          options={phases}
          isDisabled={readOnly}
          onChange={(value) => {
            const phase = PHASES.find((one) => one === value);
            if (phase) save(editState(template, state.id, { phase }));
          }}
        />
      </FieldGrid>
      <h4 className={styles['small']}>{t('design.stepsOf')}</h4>
      {(state.steps ?? []).map((step) => (
        <StepForm key={step.id} state={state.id} step={step} />
      ))}
      {!readOnly && (
        <>
          <Button icon={Plus} onPress={() => save(addStep(template, state.id, t('design.newStep')))}>
            {t('design.addStep')}
          </Button>
          <AddWay from={state.id} />
          <Button
            variant="danger"
            icon={Trash2}
            isDisabled={template.states.length < 2}
            onPress={() => {
              if (save(removeState(template, state.id))) choose(null);
            }}
          >
            {t('design.removeState')}
          </Button>
        </>
      )}
    </section>
  );
}

/** Another way out of a state, for whoever does not drag. */
function AddWay({ from }: { readonly from: string }) {
  const { t } = useTranslation('cycle');
  const { template, words, save } = useDesign();
  const [to, setTo] = useState('');
  const others = template.states.filter(({ id }) => id !== from);
  return (
    <div className={styles['addWay']}>
      <ChoiceField
        label={t('design.addWay')}
        value={to}
        none="–"
        options={others.map((state) => ({ value: state.id, text: words.state(state) }))}
        onChange={setTo}
      />
      <Button
        icon={Plus}
        isDisabled={to === ''}
        onPress={() => {
          if (save(addTransition(template, from, to))) setTo('');
        }}
      >
        {t('design.addWayDo')}
      </Button>
    </div>
  );
}
