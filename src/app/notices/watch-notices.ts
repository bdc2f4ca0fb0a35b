import { rowsOf, settingsOf } from '../../domain/plan.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { Editor } from '../../editor/editor.ts';
import type { EditorState } from '../../editor/editor-state.ts';
import type { Notice } from '../../editor/notice.ts';
import { visibleRows } from '../../editor/visible-rows.ts';
import type { App } from '../app.ts';
import { actionName, message } from '../words.ts';
import { refusalWords } from './refusal-words.ts';
import { doneWords, stepWords } from './step-words.ts';

/** What is worth a way back in sight: whatever made something disappear, or take another shape as a whole. */
const OFFERS_UNDO: ReadonlySet<string> = new Set([
  'mirrorProblems',
  'deleteBranch',
  'deleteNodes',
  'deleteLinks',
  'removeRows',
  'mergePlan',
  'tidyLayout',
  'movePeriod',
  'settleChange',
  'requestChange',
]);
/** Topic of the message that offers to take the last step back. */
export const UNDO_OFFER = 'undo offer';
const HISTORY = 'history';
const REFUSED = 'refused';

/** Shows and says what the plan on screen has to tell. */
export function watchNotices(app: App): () => void {
  let stopEditor: () => void = () => undefined;
  let watched: Editor | null = null;
  const follow = () => {
    const { editor } = app;
    if (editor === watched) return;
    stopEditor();
    app.dismissTopic(UNDO_OFFER);
    watched = editor;
    stopEditor = editor ? watchEditor(app, editor) : () => undefined;
  };
  const stop = app.store.subscribe(follow);
  follow();
  return () => {
    stop();
    stopEditor();
  };
}

const watchEditor = (app: App, editor: Editor) =>
  editor.store.subscribe((state, before) => {
    // The offered way back would by now take back something else.
    if (state.history.undo.at(-1)?.group !== before.history.undo.at(-1)?.group) app.dismissTopic(UNDO_OFFER);
    // What was refused may have been so because of the lock.
    if (state.session.presenting?.isLocked !== before.session.presenting?.isLocked) app.dismissTopic(REFUSED);
    if (state.notice && state.notice !== before.notice) tell(app, state.notice);
    if (showsOtherwise(state, before)) app.say(shownWords(state));
  });

/** Whether the person has folded or unfolded something, or looks at another branch. */
function showsOtherwise({ plan, session }: EditorState, before: EditorState): boolean {
  const { find, editing, presenting, folded, focus } = session;
  if (plan !== before.plan || find || before.session.find || editing || presenting) return false;
  return folded.size !== before.session.folded.size || focus !== before.session.focus;
}

/** "3 of 7 elements are shown": who does not see the drawing would not know. */
const shownWords = ({ plan, session }: EditorState): string =>
  message('history:shown', {
    count: visibleRows(plan, session).length,
    total: rowsOf(plan, 'nodes').length,
  });

/** Tells what has just been done, with a way back beside it. */
export function offerUndo(app: App, text: string): void {
  const label = actionName({ id: 'undo' });
  app.toast({ tone: 'plain', text, topic: UNDO_OFFER, offer: { label, run: () => app.press('undo') } });
}

function tell(app: App, notice: Notice): void {
  const naming = app.editor ? settingsOf(app.editor.plan) : undefined;
  switch (notice.type) {
    case 'done': {
      const text = doneWords(notice.label, naming);
      if (!OFFERS_UNDO.has(notice.label.command)) return app.say(text);
      return offerUndo(app, text);
    }
    case 'undone':
    case 'redone':
      return app.toast({
        tone: 'plain',
        topic: HISTORY,
        text: message(`history:${notice.type}`, { step: stepWords(notice.label, naming) }),
      });
    case 'nothing': {
      const text = message(notice.doing === 'undo' ? 'history:nothingToUndo' : 'history:nothingToRedo');
      return app.toast({ tone: 'plain', topic: HISTORY, text });
    }
    case 'lost':
      return tellLost(app, notice.text);
    case 'refused':
      return app.toast({
        tone: 'refused',
        topic: REFUSED,
        ...refusalWords(notice.refusal, notice.doing, naming),
        ...(isForRequest(notice.refusal) && {
          offer: {
            label: actionName({ id: 'requestChange' }),
            run: () => app.press('requestChange'),
          },
        }),
      });
  }
}

/** What is frozen can be asked for (domain E: by change request). */
const isForRequest = ({ code, params }: Refusal): boolean =>
  code === 'frozen' && params?.['wayOut'] === 'request';

/** What somebody typed for a node that is gone; there is nothing to copy where nothing was typed. */
function tellLost(app: App, text: string): void {
  const isEmpty = text.trim() === '';
  app.toast({
    tone: 'refused',
    text: isEmpty ? message('history:lost.goneUntitled') : message('history:lost.gone', { text }),
    ...(!isEmpty && {
      isLasting: true,
      offer: {
        label: message('history:lost.copy'),
        run: () =>
          void navigator.clipboard.writeText(text).then(
            () => app.say(message('history:lost.copied')),
            () =>
              app.toast({
                tone: 'refused',
                isLasting: true,
                text: message('history:lost.notCopied', { text }),
              }),
          ),
      },
    }),
  });
}
