import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RequestedCommand } from '../../domain/cycle/requested-commands.ts';
import { rowAt, settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { numericDay } from '../../i18n/day-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { FieldFrame, FieldGrid, problemId } from '../../ui/field-frame.tsx';
import { GrowingBox, TextBox } from '../../ui/text-box.tsx';
import { fieldText, fieldValue } from '../../views/inspector/field-text.ts';
import type { ChangeSubject } from './change-subjects.ts';

/** What is asked for, once it can be understood. */
export interface Wanted {
  readonly command: RequestedCommand;
}

interface ChangeLineProps {
  readonly subjects: readonly ChangeSubject[];
  readonly onWanted: (wanted: Wanted | null) => void;
}

/** Which field, and what it is to say. */
export function ChangeLine({ subjects, onWanted }: ChangeLineProps) {
  const { t } = useTranslation(['cycle', 'kinds']);
  const plan = useEditorState((state) => state.plan);
  const words = usePlanWords(settingsOf(plan));
  const id = useId();
  const [chosen, setChosen] = useState('');
  const subject = subjects.find((one) => one.id === chosen);
  const nameOf = ({ name, kind, indicatorId }: ChangeSubject): string =>
    kind && indicatorId
      ? `${words.choice('kind', kind)}: ${rowAt(plan, 'indicators', indicatorId)?.title ?? ''}`
      : words.field(name);
  return (
    <FieldGrid>
      <FieldFrame id={id} label={t('change.what')}>
        <ChoiceBox
          id={id}
          value={chosen}
          none="–"
          options={subjects.map((one) => ({ value: one.id, text: nameOf(one) }))}
          onChange={(value) => {
            setChosen(value);
            onWanted(null);
          }}
        />
      </FieldFrame>
      {subject && <NewValue key={subject.id} subject={subject} onWanted={onWanted} />}
    </FieldGrid>
  );
}

interface NewValueProps {
  readonly subject: ChangeSubject;
  readonly onWanted: (wanted: Wanted | null) => void;
}

function NewValue({ subject, onWanted }: NewValueProps) {
  const editor = useEditor();
  const { t } = useTranslation(['cycle', 'inspector']);
  const settings = useEditorState(({ plan }) => settingsOf(plan));
  const words = usePlanWords(settings);
  const locale = useLocale();
  const id = useId();
  const { field, stored, name } = subject;
  const context = { locale, today: editor.today, currency: settings.currency };
  const [text, setText] = useState(() => fieldText(field, stored, context));
  const [problem, setProblem] = useState<string | null>(null);
  const type = (typed: string) => {
    setText(typed);
    const value = fieldValue(field, typed, context);
    const why = value.ok
      ? null
      : t(`inspector:problem.${value.error}`, { example: numericDay('2026-12-31', locale) });
    setProblem(why);
    onWanted(value.ok ? { command: subject.commandFor(value.value) } : null);
  };
  if (field.widget === 'choice') {
    return (
      <FieldFrame id={id} label={t('change.to')}>
        <ChoiceBox
          id={id}
          value={text}
          none="–"
          options={(field.options ?? []).map((value) => ({ value, text: words.choice(name, value) }))}
          onChange={type}
        />
      </FieldFrame>
    );
  }
  const box = {
    id,
    value: text,
    describedBy: problem === null ? undefined : problemId(id),
    isInvalid: problem !== null,
    onChange: type,
    onFocus: () => undefined,
    onBlur: () => undefined,
    onKeyDown: (_event: KeyboardEvent) => undefined,
  };
  return (
    <FieldFrame id={id} label={t('change.to')} problem={problem}>
      {field.widget === 'note' || name === 'title' ? <GrowingBox {...box} /> : <TextBox {...box} />}
    </FieldFrame>
  );
}
