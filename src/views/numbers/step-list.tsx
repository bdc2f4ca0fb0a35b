import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../domain/explain/explanation.ts';
import { goToNode } from '../../editor/go-to-node.ts';
import { useEditor } from '../../editor/react.tsx';
import styles from './numbers.module.css';
import { figureText, noteOf, sentenceOf, type StepContext, whyOf } from './step-text.ts';

interface StepListProps {
  readonly steps: readonly Step[];
  /** The way from the root: how a step is told from all others. */
  readonly path: string;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (path: string) => void;
  readonly context: StepContext;
}

/** The steps below one number; those that are folded are not there at all. */
export const StepList = ({ steps, path, ...rest }: StepListProps) => (
  <ul className={styles['steps']}>
    {steps.map((step, at) => {
      const own = path === '' ? `${at}` : `${path}.${at}`;
      return <StepLine key={own} step={step} path={own} {...rest} />;
    })}
  </ul>
);

type StepLineProps = Omit<StepListProps, 'steps'> & { readonly step: Step };

function StepLine({ step, path, opened, onToggle, context }: StepLineProps) {
  const { t } = useTranslation('explain');
  const isOpen = opened.has(path);
  const sentence = sentenceOf(context, step);
  const extra = [whyOf(context, step), noteOf(context, step)].filter(Boolean).join(' ');
  return (
    <li data-aside={step.isAside || undefined}>
      <div className={styles['step']}>
        {step.steps ? (
          <button
            type="button"
            className={styles['fold']}
            aria-expanded={isOpen}
            aria-label={`${t(isOpen ? 'fold' : 'open')}: ${step.title || sentence}`}
            onClick={() => onToggle(path)}
          >
            <ChevronRight size={16} aria-hidden />
          </button>
        ) : (
          <span className={styles['leaf']} aria-hidden />
        )}
        <div className={styles['words']}>
          <Title step={step} />
          <span className={styles['sentence']}>{sentence}</span>
          {extra && <span className={styles['note']}>{extra}</span>}
          {step.isOurs && (
            <span className={styles['ours']} title={t('oursWhy')}>
              {t('ours')}
            </span>
          )}
        </div>
        {step.weightBp !== undefined && (
          <span className={styles['weight']}>
            {t('weight', { weight: figureText(context, { type: 'share', bp: step.weightBp }) })}
          </span>
        )}
        <output className={styles['figure']}>{step.figure ? figureText(context, step.figure) : ''}</output>
      </div>
      {isOpen && step.steps && (
        <StepList steps={step.steps()} path={path} {...{ opened, onToggle, context }} />
      )}
    </li>
  );
}

/** What the plan calls it, leading there. */
function Title({ step: { title, at } }: { readonly step: Step }) {
  const editor = useEditor();
  const { t } = useTranslation('explain');
  if (title === undefined) return null;
  const name = title || t('untitled');
  if (!at) return <strong dir="auto">{name}</strong>;
  return (
    <button
      type="button"
      className={styles['title']}
      title={t('goTo', { title: name })}
      onClick={() => {
        editor.look({ explaining: null });
        goToNode(editor, at.nodeId);
      }}
    >
      <strong dir="auto">{name}</strong>
    </button>
  );
}
