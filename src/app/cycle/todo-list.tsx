import { ArrowRight, CircleAlert, CircleCheck, TriangleAlert, Wand } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Open } from '../../domain/cycle/guards/guard.ts';
import type { Asked, Move } from '../../domain/cycle/moves.ts';
import type { Plan } from '../../domain/plan.ts';
import { doSteps } from '../../editor/do-steps.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useGuardWords } from '../../views/cycle/use-guard-words.ts';
import { useApp } from '../use-app.tsx';
import { BACK_TO_LIST, leadTo, nodeOf } from './lead-to.ts';
import styles from './next-phase.module.css';

interface TodoListProps {
  readonly way: Move;
  readonly plan: Plan;
}

/** Shown of one condition; the others are told by their number. */
const MOST_SHOWN = 12;

/** What a move asks for and what is still open, condition by condition: each leads to its row and can be mended. */
export function TodoList({ way, plan }: TodoListProps) {
  const { t } = useTranslation('cycle');
  const count = way.blocks.length;
  const held = way.asked.filter(({ open }) => open.some(({ severity }) => severity === 'block'));
  const warned = way.asked.filter(({ open }) => open.some(({ severity }) => severity === 'warn'));
  return (
    <>
      <section aria-labelledby="next-todo">
        <h3 id="next-todo" className={styles['count']} role="status">
          {count > 0 ? (
            t('next.todo', { count })
          ) : (
            <span className={styles['well']}>
              <CircleCheck size={16} aria-hidden />
              {t(way.asked.length > 0 ? 'next.allClosed' : 'next.asksNothing')}
            </span>
          )}
        </h3>
        {count > 0 && <p className={styles['soft']}>{t('next.todoOurs')}</p>}
        {!way.mayOverride && <p className={styles['problem']}>{t('next.structural')}</p>}
        {held.map((asked) => (
          <Condition key={asked.guard} {...{ asked, plan }} severity="block" />
        ))}
      </section>
      {warned.length > 0 && (
        <section aria-labelledby="next-warnings">
          <h3 id="next-warnings" className={styles['count']}>
            {t('next.warnings', { count: way.warnings.length })}
          </h3>
          <p className={styles['soft']}>{t('next.warningsHint')}</p>
          {warned.map((asked) => (
            <Condition key={asked.guard} {...{ asked, plan }} severity="warn" />
          ))}
        </section>
      )}
    </>
  );
}

interface ConditionProps {
  readonly asked: Asked;
  readonly plan: Plan;
  readonly severity: Open['severity'];
}

function Condition({ asked, plan, severity }: ConditionProps) {
  const { t } = useTranslation('cycle');
  const { nameOf } = useGuardWords();
  const open = asked.open.filter((one) => one.severity === severity);
  const more = open.length - MOST_SHOWN;
  return (
    <div className={styles['condition']}>
      <h4 className={styles['name']}>{nameOf(asked.guard)}</h4>
      <ul className={styles['list']}>
        {open.slice(0, MOST_SHOWN).map((one) => (
          <TodoItem key={`${one.code} ${one.rows.map(({ id }) => id).join(' ')}`} open={one} plan={plan} />
        ))}
        {more > 0 && <li className={styles['soft']}>{t('next.more', { count: more })}</li>}
      </ul>
    </div>
  );
}

function TodoItem({ open, plan }: { readonly open: Open; readonly plan: Plan }) {
  const app = useApp();
  const editor = useEditor();
  const { t } = useTranslation('cycle');
  const { openText, fixText } = useGuardWords();
  const readOnly = useEditorState((state) => state.readOnly);
  const text = openText(open);
  const node = nodeOf(plan, open);
  const title = node === null ? '' : (plan.nodes[node]?.title ?? '');
  // Most sentences name the row themselves.
  const isNamed = title === '' || text.includes(title);
  const Sign = open.severity === 'block' ? CircleAlert : TriangleAlert;
  const go = () => {
    app.show(null);
    leadTo(app, editor, open);
    app.toast({
      tone: 'plain',
      topic: BACK_TO_LIST,
      text,
      offer: { label: t('next.backToList'), run: () => app.press('nextPhase') },
    });
  };
  const { fix } = open;
  return (
    <li className={styles['item']} data-severity={open.severity}>
      <Sign size={15} aria-hidden />
      <span className={styles['words']}>
        {!isNamed && <strong dir="auto">{title} </strong>}
        {text}
      </span>
      <span className={styles['acts']}>
        {fix && !readOnly && (
          <button
            type="button"
            className={styles['fix']}
            onClick={() => doSteps(editor, fix.steps, { at: node ?? undefined, isQuiet: () => true })}
          >
            <Wand size={14} aria-hidden />
            {fixText(fix)}
          </button>
        )}
        <button
          type="button"
          className={styles['go']}
          aria-label={`${t('next.goTo', { title: title || text })}`}
          onClick={go}
        >
          {t('next.go')}
          <ArrowRight size={14} aria-hidden />
        </button>
      </span>
    </li>
  );
}
