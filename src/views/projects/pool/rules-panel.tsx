import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CURVES } from '../../../domain/bonus/payout.ts';
import { isWhole } from '../../../domain/bonus/planned-pool.ts';
import { sameValue } from '../../../domain/diff.ts';
import { SETTINGS_ID } from '../../../domain/ids.ts';
import { POOL_PARAMETERS } from '../../../domain/kinds/goal.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { DEFAULT_POLICIES, type Policies } from '../../../domain/rows/settings.ts';
import { formatBasisPoints } from '../../../i18n/number-text.ts';
import { Button } from '../../../ui/button.tsx';
import { FieldGrid } from '../../../ui/field-frame.tsx';
import { Section } from '../../../ui/section.tsx';
import { ChoiceField } from '../fields/choice-field.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';
import { RuleNumber } from './rule-number.tsx';
import { StepsTable } from './steps-table.tsx';

/** The rules of bonus pools in a plan, as they come. */
const OURS = {
  payoutCurve: DEFAULT_POLICIES.payoutCurve,
  payoutSteps: undefined,
  projectCapBp: undefined,
  projectGateBp: DEFAULT_POLICIES.projectGateBp,
  poolWeightsBp: DEFAULT_POLICIES.poolWeightsBp,
  poolMinimumBp: DEFAULT_POLICIES.poolMinimumBp,
  gradeFactors: DEFAULT_POLICIES.gradeFactors,
  projectOfficeFactor: DEFAULT_POLICIES.projectOfficeFactor,
  functionalFactor: DEFAULT_POLICIES.functionalFactor,
} as const;
type Rule = keyof typeof OURS;

/** The rules every pool of this plan goes by; all can be changed and put back. */
export function RulesPanel() {
  const { plan, isReadOnly } = useProject();
  const { t } = useTranslation('projects');
  const [isOpen, setOpen] = useState(false);
  const act = useAct();
  const { policies } = settingsOf(plan);
  const isDefault = (Object.keys(OURS) as Rule[]).every((rule) => sameValue(policies[rule], OURS[rule]));
  const change = (part: { readonly [R in Rule]?: Policies[R] | undefined }) => {
    const next = Object.fromEntries(
      Object.entries({ ...policies, ...part }).filter(([, value]) => value !== undefined),
    );
    return act({ type: 'editRows', table: 'settings', ids: [SETTINGS_ID], fields: { policies: next } });
  };
  return (
    <Section title={t('rules.title')} isOpen={isOpen} onToggle={setOpen}>
      <p className={styles['soft']}>{t('rules.ours')}</p>
      <FieldGrid>
        <ChoiceField
          label={t('rules.curve')}
          hint={t(`curveHint.${policies.payoutCurve}`)}
          value={policies.payoutCurve}
          options={CURVES.map((value) => ({ value, text: t(`curve.${value}`) }))}
          onChoose={(value) => {
            const payoutCurve = CURVES.find((curve) => curve === value);
            if (payoutCurve) change({ payoutCurve });
          }}
        />
        <RuleNumber
          label={t('rules.gate')}
          of="share"
          value={policies.projectGateBp}
          onSave={(bp) => change({ projectGateBp: bp ?? OURS.projectGateBp })}
        />
        <RuleNumber
          label={t('rules.cap')}
          of="share"
          value={policies.projectCapBp}
          placeholder={t('rules.noCap')}
          onSave={(projectCapBp) => change({ projectCapBp })}
        />
        <RuleNumber
          label={t('rules.minimum')}
          of="share"
          value={policies.poolMinimumBp}
          onSave={(bp) => change({ poolMinimumBp: bp ?? OURS.poolMinimumBp })}
        />
        <RuleNumber
          label={t('rules.projectOffice')}
          of="factor"
          value={policies.projectOfficeFactor}
          onSave={(factor) => change({ projectOfficeFactor: factor ?? OURS.projectOfficeFactor })}
        />
        <RuleNumber
          label={t('rules.functional')}
          of="factor"
          value={policies.functionalFactor}
          onSave={(factor) => change({ functionalFactor: factor ?? OURS.functionalFactor })}
        />
      </FieldGrid>
      {policies.payoutCurve === 'STEP' && (
        <StepsTable policies={policies} onChange={(payoutSteps) => change({ payoutSteps })} />
      )}
      <Grades policies={policies} onChange={(gradeFactors) => change({ gradeFactors })} />
      <Weights policies={policies} onChange={(poolWeightsBp) => change({ poolWeightsBp })} />
      {!isReadOnly && (
        <Button isDisabled={isDefault} onPress={() => change(OURS)}>
          {t('rules.default')}
        </Button>
      )}
    </Section>
  );
}

interface PartProps {
  readonly policies: Policies;
  readonly onChange: (numbers: readonly number[]) => string | null;
}

const put = (numbers: readonly number[], at: number, value: number) =>
  numbers.map((number, index) => (index === at ? value : number));

function Grades({ policies: { gradeFactors }, onChange }: PartProps) {
  const { t } = useTranslation('projects');
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{t('rules.grades')}</legend>
      <FieldGrid>
        {gradeFactors
          .map((factor, at) => ({ factor, at, grade: at + 1 }))
          .map(({ factor, at, grade }) => (
            <RuleNumber
              key={grade}
              label={t('rules.grade', { grade })}
              of="factor"
              value={factor}
              onSave={(value) => onChange(put(gradeFactors, at, value ?? OURS.gradeFactors[at] ?? 1))}
            />
          ))}
      </FieldGrid>
    </fieldset>
  );
}

function Weights({ policies: { poolWeightsBp }, onChange }: PartProps) {
  const { words, locale } = useProject();
  const { t } = useTranslation('projects');
  const sum = formatBasisPoints(
    poolWeightsBp.reduce((total, bp) => total + bp, 0),
    locale,
  );
  return (
    <fieldset className={styles['fieldset']}>
      <legend>{t('rules.weights')}</legend>
      <FieldGrid>
        {POOL_PARAMETERS.map((parameter, at) => (
          <RuleNumber
            key={parameter}
            label={words.choice('poolParameter', parameter)}
            of="share"
            value={poolWeightsBp[at]}
            onSave={(value) => onChange(put(poolWeightsBp, at, value ?? 0))}
          />
        ))}
      </FieldGrid>
      <p className={isWhole(poolWeightsBp) ? styles['soft'] : styles['warning']}>
        {t(isWhole(poolWeightsBp) ? 'rules.whole' : 'rules.notWhole', { sum })}
      </p>
    </fieldset>
  );
}
