import { Copy, FoldVertical, Printer, UnfoldVertical } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { explain } from '../../domain/explain/explain.ts';
import type { Explanation, Step } from '../../domain/explain/explanation.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { formatDay } from '../../i18n/day-text.ts';
import { bringExplainTexts } from '../../i18n/explain-texts.ts';
import { useLocale } from '../../i18n/locale.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Spoken } from '../../ui/hidden.tsx';
import styles from './numbers.module.css';
import { inSight, openable, openAtFirst } from './open-steps.ts';
import { StepList } from './step-list.tsx';
import { figureText, noteOf, sentenceOf, type StepContext, whyOf } from './step-text.ts';

bringExplainTexts();

/** The calculation of the number that was pressed, down to the facts and who entered them (domain I11). */
export default function ExplainPanel() {
  const editor = useEditor();
  const { t } = useTranslation('explain');
  const { plan, subject } = useEditorState(({ plan: now, session }) => ({
    plan: now,
    subject: session.explaining,
  }));
  const explanation = useMemo(
    () => subject && explain(plan, editor.today, subject),
    [plan, subject, editor.today],
  );
  if (!subject) return null;
  const close = () => editor.look({ explaining: null });
  if (explanation) {
    return <Calculation key={JSON.stringify(subject)} explanation={explanation} onClose={close} />;
  }
  return (
    <Dialog title={t('title')} closeLabel={t('close', { ns: 'common' })} size="small" onClose={close}>
      <p className={styles['empty']}>{t('gone')}</p>
    </Dialog>
  );
}

interface CalculationProps {
  readonly explanation: Explanation;
  readonly onClose: () => void;
}

function Calculation({ explanation: { root, today }, onClose }: CalculationProps) {
  const { t } = useTranslation('explain');
  const context = useStepContext();
  const [opened, setOpened] = useState(() => openAtFirst(root));
  const [said, setSaid] = useState({ number: 0, text: '' });
  const all = useMemo(() => openable(root), [root]);
  const isAllOpen = [...all].every((path) => opened.has(path));
  const toggle = (path: string) =>
    setOpened((before) => {
      const next = new Set(before);
      if (!next.delete(path)) next.add(path);
      return next;
    });
  const copy = () => {
    const tell = (text: string) => setSaid(({ number }) => ({ number: number + 1, text }));
    navigator.clipboard.writeText(textOf(context, root, opened)).then(
      () => tell(t('copied')),
      () => tell(t('notCopied')),
    );
  };
  return (
    <Dialog
      title={t('title')}
      closeLabel={t('close', { ns: 'common' })}
      size="large"
      onClose={onClose}
      footer={
        <>
          <Button
            variant="quiet"
            icon={isAllOpen ? FoldVertical : UnfoldVertical}
            onPress={() => setOpened(isAllOpen ? openAtFirst(root) : all)}
          >
            {t(isAllOpen ? 'foldAll' : 'openAll')}
          </Button>
          <Button icon={Copy} onPress={copy}>
            {t('copy')}
          </Button>
          <Button icon={Printer} onPress={() => window.print()}>
            {t('print')}
          </Button>
        </>
      }
    >
      <div data-calculation>
        <p className={styles['asOf']}>{t('asOf', { day: formatDay(today, context.locale) })}</p>
        <StepList steps={[root]} path="" {...{ opened, context }} onToggle={toggle} />
      </div>
      <p className={styles['said']}>{said.text}</p>
      <Spoken {...said} />
    </Dialog>
  );
}

function useStepContext(): StepContext {
  const settings = useEditorState(({ plan }) => settingsOf(plan));
  const showsPay = useEditorState(({ session }) => session.showsPay);
  const words = usePlanWords(settings);
  const locale = useLocale();
  const { i18n } = useTranslation('explain');
  return { language: i18n.language, locale, currency: settings.currency, words, showsPay };
}

/** What lies open, as lines of text: two spaces for each step down. */
const textOf = (context: StepContext, root: Step, opened: ReadonlySet<string>): string =>
  [...inSight(root, opened)].map(({ step, depth }) => '  '.repeat(depth) + lineOf(context, step)).join('\n');

function lineOf(context: StepContext, step: Step): string {
  const figure = step.figure ? figureText(context, step.figure) : '';
  const weight =
    step.weightBp === undefined ? '' : ` × ${figureText(context, { type: 'share', bp: step.weightBp })}`;
  const words = [sentenceOf(context, step), whyOf(context, step), noteOf(context, step)];
  return [`${figure}${weight}`, step.title, words.filter(Boolean).join(' ')].filter(Boolean).join(' · ');
}
