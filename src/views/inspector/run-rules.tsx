import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { readingOf } from '../../domain/agreement/deadlines.ts';
import { toleranceOf } from '../../domain/evaluation/evaluation.ts';
import { SETTINGS_ID } from '../../domain/ids.ts';
import { settingsOf } from '../../domain/plan.ts';
import { AGREE_READINGS, type Policies } from '../../domain/rows/settings.ts';
import { useEditor } from '../../editor/react.tsx';
import { numberForTyping, parseNumber } from '../../i18n/number-text.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame, FieldGrid, problemId } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { useInspector } from './inspector-context.tsx';
import { useDraft } from './use-draft.ts';

/** By when goals are agreed and facts are in, and how far two judgements may be apart: each plan sets its own. */
export function RunRules() {
  const editor = useEditor();
  const { plan, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const settings = settingsOf(plan);
  const { policies } = settings;
  const set = (fields: Partial<Policies>, group?: string) =>
    editor.dispatch(
      {
        type: 'editRows',
        table: 'settings',
        ids: [SETTINGS_ID],
        fields: { policies: { ...settingsOf(editor.plan).policies, ...fields } },
      },
      { quiet: true, ...(group && { group }) },
    );
  return (
    <FieldGrid>
      <NumberRule
        label={t('calendar.agreeWorkingDays')}
        value={policies.agreeWorkingDays}
        min={0}
        max={400}
        onSet={(agreeWorkingDays, group) => set({ agreeWorkingDays }, group)}
      />
      <FieldFrame id={id} label={t('calendar.agreeReading')}>
        <ChoiceBox
          id={id}
          value={readingOf(settings)}
          options={AGREE_READINGS.map((value) => ({ value, text: t(`calendar.reading.${value}`) }))}
          isDisabled={readOnly}
          onChange={(chosen) =>
            set({ agreeReading: AGREE_READINGS.find((each) => each === chosen) ?? 'notice' })
          }
        />
      </FieldFrame>
      <NumberRule
        label={t('calendar.factsDayOfMonth')}
        value={policies.factsDayOfMonth}
        min={1}
        max={28}
        onSet={(factsDayOfMonth, group) => set({ factsDayOfMonth }, group)}
      />
      <NumberRule
        label={t('calendar.ratingToleranceBp')}
        value={toleranceOf(policies) / 100}
        min={0}
        max={100}
        suffix="%"
        onSet={(percent, group) => set({ ratingToleranceBp: percent * 100 }, group)}
      />
    </FieldGrid>
  );
}

interface RuleProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly suffix?: string;
  readonly onSet: (value: number, group: string) => void;
}

function NumberRule({ label, value, min, max, suffix, onSet }: RuleProps) {
  const { locale, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const id = useId();
  const { bind, problem } = useDraft({
    stored: numberForTyping(value, locale),
    save: (text, group) => {
      const typed = parseNumber(text, locale);
      const isWithin = typed !== null && Number.isInteger(typed) && typed >= min && typed <= max;
      if (!isWithin) return t('calendar.outOfRange', { min, max });
      onSet(typed, group);
      return null;
    },
  });
  return (
    <FieldFrame id={id} label={label} problem={problem}>
      <TextBox
        {...bind}
        id={id}
        inputMode="decimal"
        suffix={suffix}
        isReadOnly={readOnly}
        isInvalid={problem !== null}
        describedBy={problem ? problemId(id) : undefined}
      />
    </FieldFrame>
  );
}
