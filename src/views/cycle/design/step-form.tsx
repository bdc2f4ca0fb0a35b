import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CycleStep, DueDay } from '../../../domain/cycle/template.ts';
import { editStep, removeStep, type StepFields } from '../../../domain/cycle/template-edits.ts';
import { MAX_TITLE } from '../../../domain/text.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { FieldGrid } from '../../../ui/field-frame.tsx';
import { ChoiceField } from '../choice-field.tsx';
import styles from '../cycle.module.css';
import { DraftField } from '../draft-field.tsx';
import { useDesign } from './design-context.ts';

interface StepFormProps {
  readonly state: string;
  readonly step: CycleStep;
}

/** What a person is reminded of in a state: who, by when, which points. */
export function StepForm({ state, step }: StepFormProps) {
  const { t } = useTranslation('cycle');
  const { template, words, roles, readOnly, save } = useDesign();
  const edit = (fields: StepFields) => save(editStep(template, state, step.id, fields));
  const name = words.step(step);
  return (
    <fieldset className={styles['step']}>
      <legend className={styles['hidden']}>{name}</legend>
      <div className={styles['stepHead']}>
        <DraftField
          label={t('design.stepName')}
          value={name}
          maxLength={MAX_TITLE}
          isReadOnly={readOnly}
          onCommit={(title) => edit({ title: title === '' ? undefined : title })}
        />
        {!readOnly && (
          <IconButton
            icon={Trash2}
            label={t('design.removeStep', { name })}
            onPress={() => save(removeStep(template, state, step.id))}
          />
        )}
      </div>
      <FieldGrid>
        <ChoiceField
          label={t('design.role')}
          value={step.role ?? ''}
          none={t('design.anyRole')}
          options={roles}
          isHalf
          isDisabled={readOnly}
          onChange={(role) => edit({ role: role === '' ? undefined : role })}
        />
        <DueFields due={step.due} onChange={(due) => edit({ due })} />
        <DraftField
          label={t('design.checklist')}
          hint={t('design.checklistHint')}
          isMultiline
          value={(step.checklist ?? []).join('\n')}
          isReadOnly={readOnly}
          onCommit={(text) => edit({ checklist: linesOf(text) })}
        />
      </FieldGrid>
    </fieldset>
  );
}

const MOST_ITEMS = 50;

function linesOf(text: string): readonly string[] | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trim().slice(0, MAX_TITLE))
    .filter((line) => line !== '');
  return lines.length > 0 ? [...new Set(lines)].slice(0, MOST_ITEMS) : undefined;
}

const FROM = ['start', 'end'] as const;
const UNITS = ['calendar', 'working'] as const;
const MOST_DAYS = 2_000;

interface DueFieldsProps {
  readonly due: DueDay | undefined;
  readonly onChange: (due: DueDay | undefined) => void;
}

/** So many days before or after one end of the period. */
function DueFields({ due, onChange }: DueFieldsProps) {
  const { t } = useTranslation('cycle');
  const { readOnly } = useDesign();
  return (
    <>
      <ChoiceField
        label={t('design.dueFrom')}
        value={due?.from ?? ''}
        none={t('design.noDue')}
        options={FROM.map((from) => ({ value: from, text: t(`design.from.${from}`) }))}
        isHalf
        isDisabled={readOnly}
        onChange={(value) => {
          const from = FROM.find((one) => one === value);
          onChange(from && { unit: 'calendar', days: 0, ...due, from });
        }}
      />
      {due && (
        <>
          <DraftField
            label={t('design.dueDays')}
            hint={t('design.before')}
            value={String(due.days)}
            isNumber
            isHalf
            isReadOnly={readOnly}
            onCommit={(text) => {
              const days = Number(text.replace('−', '-'));
              if (text !== '' && Number.isInteger(days) && Math.abs(days) <= MOST_DAYS)
                onChange({ ...due, days });
            }}
          />
          <ChoiceField
            label={t('design.dueUnit')}
            value={due.unit}
            options={UNITS.map((unit) => ({ value: unit, text: t(`design.unit.${unit}`) }))}
            isHalf
            isDisabled={readOnly}
            onChange={(value) => onChange({ ...due, unit: UNITS.find((one) => one === value) ?? 'calendar' })}
          />
        </>
      )}
    </>
  );
}
