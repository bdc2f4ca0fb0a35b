import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { Command } from '../../domain/commands/index.ts';
import { periodLines, periodOn } from '../../domain/cycle/period-tree.ts';
import type { PeriodId } from '../../domain/ids.ts';
import { hasRows, settingsOf } from '../../domain/plan.ts';
import type { Editor } from '../../editor/editor.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { refusalText } from '../../i18n/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { App } from '../app.ts';
import { useApp } from '../use-app.tsx';
import { PeriodForm } from './period-form.tsx';
import { PeriodLineItem } from './period-line-item.tsx';
import styles from './periods-dialog.module.css';
import { YearForm } from './year-form.tsx';

/** The periods of a plan: years with their parts, periods of one's own, names and days. */
export default function PeriodsDialog() {
  const app = useApp();
  return app.editor ? <Periods app={app} editor={app.editor} /> : null;
}

function Periods({ app, editor }: { readonly app: App; readonly editor: Editor }) {
  const { t, i18n } = useTranslation(['periods', 'common']);
  const plan = useStore(editor.store, (state) => state.plan);
  const words = usePlanWords(settingsOf(plan));
  const [problem, setProblem] = useState<string | null>(null);
  const [isOwn, setOwn] = useState(false);
  const close = () => app.show(null);
  const act = (command: Command): string | null => {
    const hadNone = !hasRows(editor.plan, 'periods');
    const done = editor.dispatch(command, { quiet: true });
    if (!done.ok && done.error.code !== 'nothingToDo') return refusalText(i18n.language, words, done.error);
    // The first periods of a plan: one goes on in the one it is now.
    if (hadNone) editor.look({ period: periodOn(editor.plan, editor.today)?.id ?? null });
    return null;
  };
  const lines = periodLines(plan);
  return (
    <Dialog
      title={t('dialogTitle')}
      closeLabel={t('common:close')}
      onClose={close}
      footer={<Button onPress={close}>{t('done')}</Button>}
    >
      <div className={styles['body']}>
        <YearForm
          editor={editor}
          plan={plan}
          refused={(_, periods) => act({ type: 'addPeriods', periods })}
          onDone={(found) => {
            setProblem(found);
            if (found === null) app.say(t('added'));
          }}
        />
        {problem && (
          <p role="alert" className={styles['problem']}>
            {problem}
          </p>
        )}
        {lines.length === 0 ? (
          <p className={styles['hint']}>{t('noneYet')}</p>
        ) : (
          <ul className={styles['list']} aria-label={t('dialogTitle')}>
            {lines.map(({ period, level }) => (
              <PeriodLineItem key={period.id} {...{ plan, period, level, act }} />
            ))}
          </ul>
        )}
        {isOwn ? (
          <PeriodForm
            label={t('addOwn')}
            before={{ title: '', start: '', end: '' }}
            save={(days) => {
              const title = days.title === '' ? t('title.custom') : days.title;
              const id = editor.newId() as PeriodId;
              const found = act({
                type: 'addPeriods',
                periods: [{ id, type: 'custom', ...days, title }],
              });
              if (found === null) setOwn(false);
              return found;
            }}
          >
            <Button type="submit" variant="primary">
              {t('add')}
            </Button>
            <Button onPress={() => setOwn(false)}>{t('common:cancel')}</Button>
          </PeriodForm>
        ) : (
          <Button variant="quiet" className={styles['own'] ?? ''} onPress={() => setOwn(true)}>
            {t('addOwn')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
