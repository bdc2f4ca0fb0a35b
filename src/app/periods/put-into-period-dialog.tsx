import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backlogOf } from '../../domain/cycle/members.ts';
import { periodLines, periodOn } from '../../domain/cycle/period-tree.ts';
import type { NodeId, PeriodId } from '../../domain/ids.ts';
import { nodeFields } from '../../domain/kinds/index.ts';
import type { Plan } from '../../domain/plan.ts';
import { readingOrder } from '../../editor/find.ts';
import type { Editor } from '../../editor/editor.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import type { App } from '../app.ts';
import { useApp } from '../use-app.tsx';
import styles from './periods-dialog.module.css';

/** Puts what is chosen into a period, or what waits in the backlog. */
export default function PutIntoPeriodDialog({ of }: { readonly of: 'selection' | 'backlog' }) {
  const app = useApp();
  return app.editor ? <PutForm app={app} editor={app.editor} of={of} /> : null;
}

interface PutFormProps {
  readonly app: App;
  readonly editor: Editor;
  readonly of: 'selection' | 'backlog';
}

function PutForm({ app, editor, of }: PutFormProps) {
  const { t } = useTranslation(['periods', 'common']);
  const { plan, session } = editor;
  const id = useId();
  // As it was when asked.
  const [offered] = useState(() =>
    of === 'backlog' ? inReadingOrder(plan, backlogOf(plan)) : plannable(plan, session.selection),
  );
  const [chosen, setChosen] = useState<ReadonlySet<NodeId>>(() => new Set(of === 'selection' ? offered : []));
  const [period, setPeriod] = useState<string>(
    session.period ?? periodOn(plan, editor.today)?.id ?? periodLines(plan)[0]?.period.id ?? '',
  );
  const close = () => app.show(null);
  const put = (event: FormEvent) => {
    event.preventDefault();
    const ids = offered.filter((one) => chosen.has(one));
    editor.dispatch({ type: 'planIn', ids, periodId: period === '' ? null : (period as PeriodId) });
    close();
  };
  const toggle = (node: NodeId, isIn: boolean) =>
    setChosen(new Set(isIn ? [...chosen, node] : [...chosen].filter((one) => one !== node)));
  return (
    <Dialog
      title={of === 'backlog' ? t('backlog') : t('putTitle')}
      closeLabel={t('common:close')}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={`${id}-form`} isDisabled={chosen.size === 0}>
            {t('put', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <form id={`${id}-form`} className={styles['body']} onSubmit={put}>
        {of === 'backlog' && <p className={styles['hint']}>{t('backlogHint')}</p>}
        {offered.length === 0 ? (
          <p className={styles['hint']}>{t('backlogEmpty')}</p>
        ) : (
          <ul className={styles['choices']} aria-label={t('putWhat')}>
            {offered.map((node) => (
              <li key={node}>
                <label className={styles['choice']}>
                  <input
                    type="checkbox"
                    checked={chosen.has(node)}
                    onChange={({ target }) => toggle(node, target.checked)}
                  />
                  <span>{plan.nodes[node]?.title || t('untitledGoal')}</span>
                </label>
              </li>
            ))}
          </ul>
        )}
        <FieldFrame id={`${id}-period`} label={t('switcher')}>
          <ChoiceBox
            id={`${id}-period`}
            value={period}
            none={t('noPeriod')}
            options={periodLines(plan).map(({ period: one, level }) => ({
              value: one.id,
              text: `${'\u2003'.repeat(level - 1)}${one.title || t('untitled')}`,
            }))}
            onChange={setPeriod}
          />
        </FieldFrame>
      </form>
    </Dialog>
  );
}

const plannable = (plan: Plan, ids: readonly NodeId[]): readonly NodeId[] =>
  ids.filter((id) => {
    const node = plan.nodes[id];
    return node !== undefined && 'periodId' in nodeFields(node.kind);
  });

function inReadingOrder(plan: Plan, ids: readonly NodeId[]): readonly NodeId[] {
  const wanted = new Set(ids);
  return plannable(
    plan,
    readingOrder(plan).filter((id) => wanted.has(id)),
  );
}
