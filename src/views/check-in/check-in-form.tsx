import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Confidence } from '../../domain/rows/entry.ts';
import { CONFIDENCES } from '../../domain/rows/entry.ts';
import { Button } from '../../ui/button.tsx';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { askedOf, shortUnit, type Typed, typedOf } from './check-in-entry.ts';
import styles from './check-in.module.css';
import type { CheckInContext } from './use-check-in.ts';
import type { Known } from './check-in-facts.ts';
import type { CheckInItem } from '../../domain/cycle/check-ins.ts';

interface CheckInFormProps {
  /** What is asked about. */
  readonly label: string;
  readonly item: CheckInItem;
  readonly known: Known;
  readonly context: CheckInContext;
  /** Takes the answer; says what is wrong with it, or null when it has been taken and the next comes. */
  readonly save: (typed: Typed) => string | null;
  readonly onSkip: () => void;
}

const nothing = () => undefined;

/** On a phone the keyboard on screen would hide what is asked. */
const takesKeys = () => !window.matchMedia('(pointer: coarse)').matches;

/** One answer: number, confidence, note and evidence; Enter in any of them keeps it and goes on to the next. */
export function CheckInForm({ label, item, known, context, save, onSkip }: CheckInFormProps) {
  const { t } = useTranslation('checkIn');
  const { words, locale } = context;
  const id = useId();
  const [typed, setTyped] = useState<Typed>(() => typedOf(known, locale));
  const [problem, setProblem] = useState<string | null>(null);
  const asked = askedOf(item);
  const set = (change: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...change }));
    setProblem(null);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setProblem(save(typed));
  };
  const box = (name: 'value' | 'denominator' | 'note' | 'evidence' | 'noData', label: string, more = {}) => {
    const isAsked = name === 'value' || name === 'denominator' || name === 'noData';
    return (
      <FieldFrame key={name} id={`${id}-${name}`} label={label}>
        <TextBox
          id={`${id}-${name}`}
          value={typed[name] ?? ''}
          isInvalid={isAsked && problem !== null}
          describedBy={isAsked && problem !== null ? problemId(id) : undefined}
          onChange={(text) => set({ [name]: text })}
          onFocus={nothing}
          onBlur={nothing}
          onKeyDown={nothing}
          {...more}
        />
      </FieldFrame>
    );
  };
  const first = {
    autoFocus: takesKeys(),
    inputMode: asked === 'text' ? ('text' as const) : ('decimal' as const),
  };
  return (
    <form className={styles['form']} aria-label={label} onSubmit={submit}>
      <div className={styles['fields']}>
        {typed.noData !== null ? (
          box('noData', t('noDataWhy'), { autoFocus: true })
        ) : asked === 'none' ? (
          <p className={styles['hint']}>{t('stagesElsewhere')}</p>
        ) : asked === 'fraction' ? (
          <>
            {box('value', words.field('numerator'), first)}
            {box('denominator', words.field('denominator'), { inputMode: 'decimal' })}
          </>
        ) : (
          box('value', t(`asked.${asked}`), {
            ...first,
            suffix: asked === 'progress' ? '%' : asked === 'amount' ? shortUnit(item.indicator) : undefined,
          })
        )}
        <ConfidenceChoice
          name={id}
          value={typed.confidence}
          wordOf={(confidence) => words.choice('confidence', confidence)}
          label={words.field('confidence')}
          onChange={(confidence) => set({ confidence })}
        />
        {box('note', t('note'), { autoFocus: asked === 'none' && takesKeys() })}
        {typed.noData === null && asked !== 'none' && asked !== 'progress' && box('evidence', t('evidence'))}
      </div>
      {problem && (
        <p id={problemId(id)} role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button type="submit" variant="primary">
          {t('saveAndNext')}
        </Button>
        <Button onPress={onSkip}>{t('skip')}</Button>
        {item.indicator && (
          <Button variant="quiet" onPress={() => set({ noData: typed.noData === null ? '' : null })}>
            {typed.noData === null ? t('noData') : t('hasData')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface ConfidenceChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly value: Confidence | '';
  readonly wordOf: (confidence: Confidence) => string;
  readonly onChange: (confidence: Confidence) => void;
}

/** Three radio buttons: one Tab to get there, arrows or 1 2 3 to choose. */
function ConfidenceChoice({ name, label, value, wordOf, onChange }: ConfidenceChoiceProps) {
  return (
    <fieldset className={styles['confidence']}>
      <legend>{label}</legend>
      {CONFIDENCES.map((confidence) => (
        <label key={confidence} className={styles['choice']}>
          <input
            type="radio"
            name={name}
            checked={value === confidence}
            onChange={() => onChange(confidence)}
            onKeyDown={(event) => {
              const chosen = CONFIDENCES[Number(event.key) - 1];
              if (chosen) onChange(chosen);
            }}
          />
          <ConfidenceMark confidence={confidence} size={14} />
          {wordOf(confidence)}
        </label>
      ))}
    </fieldset>
  );
}
