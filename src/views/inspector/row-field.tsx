import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../domain/field.ts';
import { rowsById, sameValue } from '../../domain/diff.ts';
import type { TableName } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { numericDay } from '../../i18n/day-text.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { type ChoiceOption, ChoiceBox } from '../../ui/choice-box.tsx';
import { DayBox } from '../../ui/day-box.tsx';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { GrowingBox, TextBox } from '../../ui/text-box.tsx';
import { isShort } from './field-groups.ts';
import { fieldText, fieldValue } from './field-text.ts';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { currencySign } from './currency-sign.ts';
import { HiddenPay } from './hidden-pay.tsx';
import { useDraft } from './use-draft.ts';
import { useLock } from './use-lock.tsx';
import { usePerspectiveOptions } from './use-perspective-options.ts';

export interface RowFieldProps {
  readonly table: TableName;
  /** The rows edited together. */
  readonly ids: readonly string[];
  readonly name: string;
  readonly field: Field<unknown>;
  /** What it is called, if not as the field. */
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly isHalf?: boolean;
  readonly autoFocus?: boolean;
  /** What the choices are called, if not as the field's words. */
  readonly options?: readonly ChoiceOption[];
}

/** One field of one or several rows, saved as it is left. */
export function RowField(props: RowFieldProps) {
  const isShown = useEditorState(({ session }) => !props.field.pay || session.showsPay);
  if (!isShown) return <HiddenPay {...props} />;
  switch (props.field.widget) {
    case 'choice':
    case 'scale':
      return <ChoiceField {...props} />;
    case 'flag':
      return <FlagField {...props} />;
    case 'hidden':
      return null;
    default:
      return <TextField {...props} />;
  }
}

/** What the rows hold in a field, and how to put something else there. */
function useFieldOf({ table, ids, name }: Pick<RowFieldProps, 'table' | 'ids' | 'name'>) {
  const editor = useEditor();
  const { plan, words } = useInspector();
  const { i18n } = useTranslation('inspector');
  const rows = rowsById(plan, table);
  const values = ids.map((id) => rows[id]?.[name]);
  const [first] = values;
  const isMixed = values.some((value) => !sameValue(value, first));
  /** A sentence when it was refused. */
  const put = (value: unknown, group?: string): string | null => {
    const now = rowsById(editor.plan, table);
    const there = ids.filter((id) => now[id]);
    if (there.every((id) => sameValue(now[id]?.[name], value))) return null;
    const done = editor.dispatch(
      { type: 'editRows', table, ids: there, fields: { [name]: value } },
      { quiet: true, ...(group !== undefined && { group }) },
    );
    return done.ok || done.error.code === 'nothingToDo'
      ? null
      : refusalText(i18n.language, words, done.error);
  };
  return { value: isMixed ? undefined : first, isMixed, put };
}

function TextField(props: RowFieldProps) {
  const { name, field, hint, autoFocus = false } = props;
  const { widget } = field;
  const { t } = useTranslation('inspector');
  const context = useInspector();
  const id = useId();
  const { isLocked, mark } = useLock(props.table, props.ids, name);
  const { value, isMixed, put } = useFieldOf(props);
  const isTitle = name === 'title' && props.table === 'nodes';
  const isGrowing = widget === 'note' || isTitle;
  const { bind, problem, set } = useDraft({
    stored: fieldText(field, value, context),
    isMultiline: widget === 'note',
    save: (text, group) => {
      const next = fieldValue(field, text, context);
      if (!next.ok) return t(`problem.${next.error}`, { example: numericDay('2026-12-31', context.locale) });
      return put(next.value, group);
    },
  });
  const box = {
    ...bind,
    id,
    autoFocus,
    describedBy: problem === null ? undefined : problemId(id),
    isInvalid: problem !== null,
    isReadOnly: context.readOnly || isLocked,
    placeholder: isMixed ? t('severalValues') : undefined,
  };
  const isNumber = widget === 'number' || widget === 'basisPoints' || widget === 'money';
  return (
    <FieldFrame
      id={id}
      label={props.label ?? context.words.field(name)}
      mark={mark}
      hint={hint}
      problem={problem}
      isHalf={props.isHalf ?? isShort(widget)}
    >
      {isGrowing ? (
        <GrowingBox {...box} isTitle={isTitle} rows={isTitle ? 1 : 2} />
      ) : widget === 'day' ? (
        <DayBox
          {...box}
          day={typeof value === 'string' ? value : ''}
          locale={context.locale}
          words={{ pick: t('pickDay'), today: t('pickToday'), none: t('pickNone') }}
          onPick={(day) => set(day)}
        />
      ) : (
        <TextBox
          {...box}
          inputMode={isNumber ? 'decimal' : 'text'}
          suffix={
            widget === 'basisPoints'
              ? '%'
              : widget === 'money'
                ? currencySign(context.currency, context.locale)
                : undefined
          }
        />
      )}
    </FieldFrame>
  );
}

function ChoiceField(props: RowFieldProps) {
  const { name, field, hint } = props;
  const { t } = useTranslation(['inspector', 'kinds']);
  const { words, readOnly } = useInspector();
  const id = useId();
  const { isLocked, mark } = useLock(props.table, props.ids, name);
  const { value, isMixed, put } = useFieldOf(props);
  const isScale = field.widget === 'scale';
  const perspectives = usePerspectiveOptions();
  const options =
    props.options ??
    (isScale
      ? ([1, 2, 3, 4, 5] as const).map((step) => ({
          value: String(step),
          text: `${step} – ${t(`kinds:scale.${step}`)}`,
        }))
      : name === 'perspective'
        ? perspectives
        : (field.options ?? []).map((option) => ({ value: option, text: words.choice(name, option) })));
  return (
    <FieldFrame
      id={id}
      label={props.label ?? words.field(name)}
      mark={mark}
      hint={hint}
      isHalf={props.isHalf ?? isShort(field.widget)}
    >
      <ChoiceBox
        id={id}
        value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
        options={options}
        none={field.required ? undefined : '–'}
        mixed={isMixed ? t('severalValues') : undefined}
        isDisabled={readOnly || isLocked}
        onChange={(next) => put(next === '' ? undefined : isScale ? Number(next) : next)}
      />
    </FieldFrame>
  );
}

function FlagField(props: RowFieldProps) {
  const { words, readOnly } = useInspector();
  const { isLocked, mark } = useLock(props.table, props.ids, props.name);
  const { value, isMixed, put } = useFieldOf(props);
  return (
    <label className={styles['flag']}>
      <input
        type="checkbox"
        checked={value === true}
        disabled={readOnly || isLocked}
        ref={(element) => {
          if (element) element.indeterminate = isMixed;
        }}
        onChange={(event) => put(event.target.checked || undefined)}
      />
      {props.label ?? words.field(props.name)}
      {mark}
    </label>
  );
}
