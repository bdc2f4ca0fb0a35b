import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { connect } from '../../editor/connecting.ts';
import type { Editor } from '../../editor/editor.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { App } from '../app.ts';
import { typedAhead } from '../keys/type-ahead.ts';
import { quoted, refusalWords } from '../notices/refusal-words.ts';
import { offerUndo } from '../notices/watch-notices.ts';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import { CandidateList } from './candidate-list.tsx';
import type { Candidate } from './candidates.ts';
import styles from './connect-dialog.module.css';

/** An arrow from what is selected to something named, without a pointer. */
export default function ConnectDialog({ typed }: { readonly typed?: string | undefined }) {
  const app = useApp();
  const { t } = useTranslation(['connect', 'common']);
  const { editor } = app;
  // As it was when asked: another tab may delete some of it meanwhile.
  const [from] = useState<readonly NodeId[]>(() => editor?.session.selection ?? []);
  const close = () => app.show(null);
  if (!editor) return null;
  const [only] = from;
  const title = from.length === 1 && only ? editor.plan.nodes[only]?.title : undefined;
  return (
    <Dialog title={t('title')} closeLabel={t('common:close')} size="small" onClose={close}>
      <p className={styles['from']}>
        {title === undefined
          ? t('fromMany', { count: from.length })
          : t('from', { title: title || t('untitled') })}
      </p>
      <CandidateList
        editor={editor}
        from={from}
        typed={typedAhead(typed).text}
        onChoose={(candidate) => choose(app, editor, from, candidate)}
      />
    </Dialog>
  );
}

function choose(app: App, editor: Editor, from: readonly NodeId[], { id, count, refusal }: Candidate): void {
  if (count === 0) return app.say(refusal ? refusalWords(refusal).text : '');
  const drawn = connect(editor, from, id);
  app.show(null);
  // Why none could be drawn has been told by then.
  if (drawn === 0) return;
  offerUndo(app, doneWords(editor, from, id, drawn));
}

/** "Connected “Train people” to “Raise incomes”". */
function doneWords({ plan }: Editor, from: readonly NodeId[], id: NodeId, count: number): string {
  const titleOf = (of: NodeId | undefined) =>
    quoted((of && plan.nodes[of]?.title) || message('connect:untitled'));
  const to = titleOf(id);
  if (from.length === 1) return message('connect:done', { from: titleOf(from[0]), to });
  if (count === from.length) return message('connect:doneMany', { count, to });
  return message('connect:doneSome', { count, total: from.length, to });
}
