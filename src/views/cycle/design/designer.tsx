import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cycleOf, templatesOf } from '../../../domain/cycle/cycle-of.ts';
import type { CycleTemplate } from '../../../domain/cycle/template.ts';
import { addTransition } from '../../../domain/cycle/template-edits.ts';
import { type Token, tokenAt } from '../../../domain/cycle/simulator.ts';
import { templateFaults } from '../../../domain/cycle/template-check.ts';
import { settingsOf } from '../../../domain/plan.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { useCycleWords } from '../../../i18n/cycle-words.ts';
import { usePlanWords } from '../../../i18n/plan-words.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceBox } from '../../../ui/choice-box.tsx';
import { Diagram } from '../../diagram/diagram.tsx';
import type { DiagramChoice } from '../../diagram/diagram-model.ts';
import { arrowId, arrowOf, cycleContent } from '../cycle-content.ts';
import styles from '../cycle.module.css';
import { ModeTabs } from '../mode-tabs.tsx';
import { useListed } from '../use-listed.ts';
import { DesignContext, type DesignOf, useDesign } from './design-context.ts';
import { FlawList } from './flaw-list.tsx';
import { Simulator } from './simulator.tsx';
import { StateForm } from './state-form.tsx';
import { TemplateForm } from './template-form.tsx';
import { useFlawText } from './use-flaw-text.ts';
import { useSaveTemplate } from './use-save-template.ts';
import { WayForm } from './way-form.tsx';

const LOOKS = ['drawing', 'list'] as const;
const ROLES = [
  'accountable',
  'executor',
  'curator',
  'customer',
  'arbiter',
  'factEntry',
  'collector',
  'stakeholder',
  'partner',
  'approver',
] as const;

interface DesignerProps {
  readonly tabs: ReactNode;
}

/** Workflows to look at, to change and to try: the presets and what the plan has made of them. */
export default function Designer({ tabs }: DesignerProps) {
  const { t } = useTranslation('cycle');
  const words = useCycleWords();
  const { plan, period } = useEditorState(({ plan, session }) => ({ plan, period: session.period }));
  const templates = templatesOf(plan);
  const [wanted, setWanted] = useState(
    () => period && plan.periods[period] && cycleOf(plan, plan.periods[period]).id,
  );
  const template = templates.find(({ id }) => id === wanted) ?? templates[0];
  const picker = template && (
    <span className={styles['picker']}>
      <ChoiceBox
        label={t('design.template')}
        value={template.id}
        options={templates.map((one) => ({ value: one.id, text: words.template(one) }))}
        onChange={setWanted}
      />
    </span>
  );
  return template ? <Design key={template.id} {...{ template, tabs, picker }} /> : null;
}

interface DesignProps extends DesignerProps {
  readonly template: CycleTemplate;
  readonly picker: ReactNode;
}

function Design({ template, tabs, picker }: DesignProps) {
  const { t } = useTranslation('cycle');
  const [choice, setChoice] = useState<DiagramChoice>(null);
  const [isList, setList] = useListed();
  /** The token, while one is moved. */
  const [token, setToken] = useState<Token | null>(null);
  const design = useDesignOf(template, setChoice);
  const { words, readOnly, save } = design;
  const content = useDesigned(design, token);
  const connect = (from: string, to: string) => {
    const next = addTransition(template, from, to);
    const made = next.transitions.at(-1);
    if (save(next) && made) setChoice({ type: 'arrow', id: arrowId(made) });
  };
  const canConnect = !readOnly && token === null;
  return (
    <DesignContext value={design}>
      <div className={styles['bar']}>
        {tabs}
        {picker}
        <ModeTabs
          label={t('view.look')}
          options={LOOKS.map((id) => ({ id, text: t(`view.${id}`) }))}
          value={isList ? 'list' : 'drawing'}
          onChange={(look) => setList(look === 'list')}
        />
        <span className={styles['runs']}>{t('design.version', { version: template.version })}</span>
        <span className={styles['grow']} />
        <Button
          onPress={() => {
            setToken(token === null ? tokenAt(template) : null);
            setChoice(null);
          }}
        >
          {t(token === null ? 'simulate.start' : 'simulate.stop')}
        </Button>
      </div>
      <div className={styles['work']}>
        <div>
          <div className={styles['drawing']} data-list={isList || undefined}>
            <Diagram
              content={content}
              label={words.template(template)}
              isList={isList}
              noWays={t('view.noWays')}
              choice={choice}
              onChoose={setChoice}
              onConnect={canConnect ? connect : undefined}
            />
          </div>
          {canConnect && !isList && <p className={styles['hint']}>{t('design.connectHint')}</p>}
          <FlawList />
        </div>
        <div className={styles['beside']}>
          {token === null ? <Chosen choice={choice} /> : <Simulator token={token} onToken={setToken} />}
        </div>
      </div>
    </DesignContext>
  );
}

/** The form of what is chosen; of the workflow as a whole where nothing is. */
function Chosen({ choice }: { readonly choice: DiagramChoice }) {
  const { template } = useDesign();
  const state = choice?.type === 'state' ? template.states.find(({ id }) => id === choice.id) : undefined;
  const way = choice?.type === 'arrow' ? arrowOf(template, choice.id) : undefined;
  if (state) return <StateForm key={state.id} state={state} />;
  return way ? <WayForm key={arrowId(way)} way={way} /> : <TemplateForm />;
}

function useDesignOf(template: CycleTemplate, choose: (choice: DiagramChoice) => void): DesignOf {
  const words = useCycleWords();
  const { plan, readOnly } = useEditorState((state) => ({ plan: state.plan, readOnly: state.readOnly }));
  const planWords = usePlanWords(settingsOf(plan));
  const save = useSaveTemplate();
  return useMemo(() => {
    const roles = ROLES.map((role) => ({ value: role, text: planWords.choice('role', role) }));
    return { template, words, planWords, roles, readOnly, save, choose };
  }, [template, words, planWords, readOnly, save, choose]);
}

/** The template as it is drawn: its flaws at the states they are about, and the token where it stands. */
function useDesigned(design: DesignOf, token: Token | null) {
  const { t } = useTranslation('cycle');
  const flawText = useFlawText();
  return useMemo(() => {
    const { template, words, planWords } = design;
    const faults = templateFaults(template);
    return cycleContent({
      template,
      words,
      phaseName: (phase) => planWords.choice('phase', phase),
      at: token?.state ?? null,
      passed: token?.path ?? [],
      noteOf: ({ steps = [] }) => (steps.length > 0 ? t('view.steps', { count: steps.length }) : undefined),
      countOf: ({ guards = [] }) =>
        guards.length > 0 ? t('view.asks', { count: guards.length }) : undefined,
      problemOf: ({ id }) => {
        const flaw = faults.find(({ state, arrow }) => !arrow && state === id);
        return flaw && flawText.short(flaw);
      },
    });
  }, [design, token, t, flawText]);
}
