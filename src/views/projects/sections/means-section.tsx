import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../../domain/bonus/project.ts';
import { numericDay, parseDay } from '../../../i18n/day-text.ts';
import { FieldFrame, FieldGrid } from '../../../ui/field-frame.tsx';
import { NumberBox } from '../fields/number-box.tsx';
import { TextLine } from '../fields/text-line.tsx';
import { useAct } from '../fields/use-act.ts';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

const BUDGET = ['budgetPlanMinor', 'budgetCapMinor', 'budgetActualMinor'] as const;

/** Time and money of a project: when it runs, what it may cost and what it has cost. */
export function MeansSection({ project }: { readonly project: Project }) {
  const { words, locale, today } = useProject();
  const { t } = useTranslation('projects');
  const act = useAct();
  const edit = (fields: Readonly<Record<string, unknown>>) =>
    act({ type: 'editRows', table: 'nodes', ids: [project.id], fields });
  const { budgetPlanMinor: planned, budgetActualMinor: actual, budgetCapMinor: cap } = project;
  const most = cap ?? planned;
  const isOver = actual !== undefined && most !== undefined && actual > most;
  return (
    <section className={styles['section']} aria-label={t('means.title')}>
      <h3>{t('means.title')}</h3>
      <FieldGrid>
        {(['start', 'end'] as const).map((name) => (
          <TextLine
            key={name}
            label={words.field(name)}
            value={project[name] ? numericDay(project[name], locale) : ''}
            isHalf
            onSave={(text) => {
              if (text.trim() === '') return edit({ [name]: undefined });
              const day = parseDay(text, locale, today);
              return day ? edit({ [name]: day }) : t('problem.day', { example: numericDay(today, locale) });
            }}
          />
        ))}
        {BUDGET.map((name) => (
          <BudgetField
            key={name}
            label={words.field(name)}
            value={project[name]}
            onSave={(minor) => edit({ [name]: minor })}
          />
        ))}
      </FieldGrid>
      {isOver && <p className={styles['warning']}>{t('means.over')}</p>}
    </section>
  );
}

interface BudgetFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onSave: (minor: number | undefined) => string | null;
}

function BudgetField({ label, value, onSave }: BudgetFieldProps) {
  const id = useId();
  return (
    <FieldFrame id={id} label={label} isHalf>
      <NumberBox id={id} label={label} of="money" value={value} onSave={onSave} />
    </FieldFrame>
  );
}
