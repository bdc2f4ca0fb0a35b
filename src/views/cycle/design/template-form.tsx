import { Plus, RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { defaultTemplate } from '../../../domain/cycle/cycle-of.ts';
import { PHASES, type Phase } from '../../../domain/cycle/phases.ts';
import { PRESETS } from '../../../domain/cycle/presets.ts';
import { addState } from '../../../domain/cycle/template-edits.ts';
import { rowsOf, settingsOf } from '../../../domain/plan.ts';
import { MAX_TITLE } from '../../../domain/text.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChoiceField } from '../choice-field.tsx';
import styles from '../cycle.module.css';
import { DraftField } from '../draft-field.tsx';
import { useDesign } from './design-context.ts';
import { useTemplateChoice } from './use-save-template.ts';

const TYPES = ['year', 'half', 'quarter', 'month', 'custom'] as const;

/** The template as a whole: its name, which new periods run it, and the way back to how it came. */
export function TemplateForm() {
  const { t } = useTranslation('cycle');
  const { template, words, readOnly, save } = useDesign();
  const plan = useEditorState((state) => state.plan);
  const { isOwn, reset, runFor } = useTemplateChoice(template);
  const running = rowsOf(plan, 'periods').filter(
    ({ cycle, phase }) => cycle?.id === template.id && phase !== 'closed',
  ).length;
  return (
    <section className={styles['form']} aria-label={words.template(template)}>
      <h3 className={styles['formTitle']}>{words.template(template)}</h3>
      <p className={styles['soft']}>{t(isOwn ? 'design.changed' : 'design.unchanged')}</p>
      <DraftField
        label={t('design.name')}
        value={words.template(template)}
        maxLength={MAX_TITLE}
        isReadOnly={readOnly}
        onCommit={(title) => save({ ...template, title })}
      />
      <fieldset className={styles['types']}>
        <legend className={styles['small']}>{t('design.usedFor')}</legend>
        {TYPES.map((type) => {
          const isUsed = defaultTemplate(plan, type).id === template.id;
          return (
            <label key={type} className={styles['check']}>
              <input
                type="checkbox"
                checked={isUsed}
                disabled={readOnly || (isUsed && !settingsOf(plan).cycleDefaults?.[type])}
                onChange={() => runFor(type, !isUsed)}
              />
              <span>{t(`design.type.${type}`)}</span>
            </label>
          );
        })}
      </fieldset>
      {running > 0 && <p className={styles['soft']}>{t('design.runningHint', { count: running })}</p>}
      {!readOnly && <AddState />}
      {isOwn && Object.hasOwn(PRESETS, template.id) && !readOnly && (
        <>
          <Button icon={RotateCcw} onPress={reset}>
            {t('design.reset')}
          </Button>
          <p className={styles['soft']}>{t('design.resetHint')}</p>
        </>
      )}
    </section>
  );
}

function AddState() {
  const { t } = useTranslation('cycle');
  const { template, planWords, save, choose } = useDesign();
  const [phase, setPhase] = useState<Phase>('plan');
  const add = () => {
    const next = addState(template, phase, t('design.newState'));
    const made = next.states.find(({ id }) => !template.states.some((state) => state.id === id));
    if (save(next) && made) choose({ type: 'state', id: made.id });
  };
  return (
    <div className={styles['addWay']}>
      <ChoiceField
        label={t('design.inPhase')}
        value={phase}
        options={PHASES.map((one) => ({ value: one, text: planWords.choice('phase', one) }))}
        onChange={(value) => setPhase(PHASES.find((one) => one === value) ?? 'plan')}
      />
      <Button icon={Plus} onPress={add}>
        {t('design.addState')}
      </Button>
    </div>
  );
}
