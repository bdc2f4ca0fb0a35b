import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Guard, type GuardParam } from '../../../domain/cycle/guards/guard.ts';
import { GUARDS, guardOf } from '../../../domain/cycle/guards/index.ts';
import type { CycleTransition, GuardUse } from '../../../domain/cycle/template.ts';
import { addGuard, removeGuard, setGuardParam } from '../../../domain/cycle/template-edits.ts';
import { IconButton } from '../../../ui/icon-button.tsx';
import { ChoiceField } from '../choice-field.tsx';
import styles from '../cycle.module.css';
import { DraftField } from '../draft-field.tsx';
import { useGuardWords } from '../use-guard-words.ts';
import { useDesign } from './design-context.ts';

/** What a move asks for: conditions picked from the catalogue, with their parameters. */
export function GuardUses({ way }: { readonly way: CycleTransition }) {
  const { t } = useTranslation('cycle');
  const { template, readOnly, save } = useDesign();
  const { nameOf } = useGuardWords();
  const used = way.guards ?? [];
  const left = GUARDS.filter(({ code }) => !used.some(({ guard }) => guard === code));
  return (
    <>
      <h4 className={styles['small']}>{t('design.guards')}</h4>
      {used.length === 0 && <p className={styles['soft']}>{t('view.needsNothing')}</p>}
      <ul className={styles['plain']}>
        {used.map((use) => (
          <li key={use.guard} className={styles['guardUse']}>
            <div className={styles['guardHead']}>
              <span>{nameOf(use.guard)}</span>
              {!readOnly && (
                <IconButton
                  icon={X}
                  label={t('design.removeGuard', { name: nameOf(use.guard) })}
                  onPress={() => save(removeGuard(template, way, use.guard))}
                />
              )}
            </div>
            <Params way={way} use={use} guard={guardOf(use.guard)} />
          </li>
        ))}
      </ul>
      {!readOnly && left.length > 0 && (
        <ChoiceField
          label={t('design.addGuard')}
          value=""
          none="–"
          options={left.map(({ code }) => ({ value: code, text: nameOf(code) }))}
          onChange={(guard) => guard !== '' && save(addGuard(template, way, guard))}
        />
      )}
    </>
  );
}

interface ParamsProps {
  readonly way: CycleTransition;
  readonly use: GuardUse;
  readonly guard: Guard | undefined;
}

function Params({ way, use, guard }: ParamsProps) {
  const { template, save } = useDesign();
  return (guard?.params ?? []).map((param) => (
    <ParamField
      key={param.name}
      param={param}
      value={use.params?.[param.name] ?? param.default}
      onChange={(value) =>
        save(
          setGuardParam(template, way, use.guard, {
            name: param.name,
            // As the catalogue says, where it is the same: a later catalogue may know better.
            value: value === param.default ? undefined : value,
          }),
        )
      }
    />
  ));
}

interface ParamFieldProps {
  readonly param: GuardParam;
  readonly value: string | number | boolean;
  readonly onChange: (value: string | number | boolean) => void;
}

function ParamField({ param, value, onChange }: ParamFieldProps) {
  const { t } = useTranslation('cycle');
  const { readOnly } = useDesign();
  const { paramOf, optionOf } = useGuardWords();
  const label = paramOf(param.name);
  if (typeof param.default === 'number') {
    const unit = param.unit && t(`design.param.${param.unit}`);
    return (
      <DraftField
        label={unit ? `${label}, ${unit}` : label}
        value={String(value)}
        isNumber
        isReadOnly={readOnly}
        onCommit={(text) => {
          const number = Number(text);
          if (text !== '' && Number.isInteger(number) && number >= 0) onChange(number);
        }}
      />
    );
  }
  const isFlag = typeof param.default === 'boolean';
  const options = isFlag
    ? [
        { value: 'true', text: t('design.yes') },
        { value: 'false', text: t('design.no') },
      ]
    : (param.options ?? []).map((option) => ({ value: option, text: optionOf(param.name, option) }));
  return (
    <ChoiceField
      label={label}
      value={String(value)}
      options={options}
      isDisabled={readOnly}
      onChange={(chosen) => onChange(isFlag ? chosen === 'true' : chosen)}
    />
  );
}
