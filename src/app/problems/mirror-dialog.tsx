import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLadder, type Ladder, LADDERS, problemsToMirror } from '../../domain/commands/mirror-problems.ts';
import type { NodeId } from '../../domain/ids.ts';
import { type Plan, rowsOf, settingsOf } from '../../domain/plan.ts';
import { topmost } from '../../domain/tree/walk.ts';
import type { Editor } from '../../editor/editor.ts';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { showIn } from '../actions/problem-actions.ts';
import type { App } from '../app.ts';
import { useApp } from '../use-app.tsx';
import styles from './mirror-dialog.module.css';

/** Asks which problems are turned into objectives, and what those at the top become. */
export default function MirrorDialog() {
  const app = useApp();
  return app.editor ? <MirrorForm app={app} editor={app.editor} /> : null;
}

function MirrorForm({ app, editor }: { readonly app: App; readonly editor: Editor }) {
  const { t } = useTranslation(['problems', 'common']);
  const { plan } = editor;
  const words = usePlanWords(settingsOf(plan));
  const id = useId();
  // As it was when asked.
  const [branch] = useState(() => chosenProblems(editor));
  const [isBranch, setBranch] = useState(branch.length > 0);
  const [ladder, setLadder] = useState<Ladder>(() => usualLadder(plan));
  const ids = isBranch ? branch : undefined;
  const count = problemsToMirror(plan, ids).length;
  const named = (name: Ladder) => LADDERS[name].map((step) => words.kind(step)).join(' → ');
  const close = () => app.show(null);
  const mirror = (event: FormEvent) => {
    event.preventDefault();
    const done = editor.dispatch({ type: 'mirrorProblems', ladder, ...(ids && { ids }) });
    close();
    if (done.ok) showIn(app, editor, done.value.focus ?? [], 'tree');
  };
  return (
    <Dialog
      title={t('mirror.title')}
      closeLabel={t('common:close')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form={`${id}-form`} isDisabled={count === 0}>
            {count === 0 ? t('mirror.doNothing') : t('mirror.do', { count })}
          </Button>
        </>
      }
    >
      <form id={`${id}-form`} className={styles['form']} onSubmit={mirror}>
        <p className={styles['text']}>{t('mirror.text')}</p>
        {branch.length > 0 && (
          <FieldFrame id={`${id}-which`} label={t('mirror.which')}>
            <ChoiceBox
              id={`${id}-which`}
              value={isBranch ? 'branch' : 'all'}
              options={[
                { value: 'branch', text: t('mirror.branch') },
                { value: 'all', text: t('mirror.all') },
              ]}
              onChange={(which) => setBranch(which === 'branch')}
            />
          </FieldFrame>
        )}
        <FieldFrame id={`${id}-ladder`} label={t('mirror.ladder')} hint={t('mirror.ladderHint')}>
          <ChoiceBox
            id={`${id}-ladder`}
            value={ladder}
            options={Object.keys(LADDERS)
              .filter(isLadder)
              .map((name) => ({ value: name, text: named(name) }))}
            onChange={(name) => isLadder(name) && setLadder(name)}
          />
        </FieldFrame>
        <p className={styles['text']} aria-live="polite">
          {count === 0 ? t('mirror.nothing') : t('mirror.count', { count })}
        </p>
      </form>
    </Dialog>
  );
}

const chosenProblems = ({ plan, session }: Editor): readonly NodeId[] =>
  topmost(
    plan,
    session.selection.filter((id) => plan.nodes[id]?.kind === 'problem'),
  ).filter((id) => problemsToMirror(plan, [id]).length > 0);

/** A plan of goals gets goals, any other a chain of results. */
function usualLadder(plan: Plan): Ladder {
  const kinds = new Set(rowsOf(plan, 'nodes').map(({ kind }) => kind));
  const hasResults = (['impact', 'outcome', 'output'] as const).some((kind) => kinds.has(kind));
  return kinds.has('goal') && !hasResults ? 'goals' : 'impact';
}
