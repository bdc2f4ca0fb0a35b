import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntryId } from '../../domain/ids.ts';
import {
  isComplete,
  ratingMisfit,
  type RatingFile,
  writeRatingFile,
} from '../../domain/people/rating-file.ts';
import { RatingForm, useOpenQuestions } from '../../views/people/rounds/rating-form.tsx';
import { isEditable } from '../../editor/actions/on-selection.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import { downloadText } from '../../ui/download.ts';
import { fileNameOf } from '../../ui/file-name.ts';

interface RatingContentProps {
  readonly file: RatingFile;
  readonly onClose: () => void;
}

/** The file of one rater: an answer on its way into the plan on screen, or questions to be answered here. */
export function RatingContent({ file, onClose }: RatingContentProps) {
  const app = useApp();
  const { open } = app;
  const isAnswer = file.scores !== undefined && isComplete(file);
  const isOurs = open !== null && ratingMisfit(open.editor.plan, file) !== 'noRound';
  return isAnswer && isOurs ? (
    <TakeIn {...{ file, onClose }} />
  ) : (
    <FillIn {...{ file, onClose }} isElsewhere={isAnswer} />
  );
}

/** What the answer says is not shown: nobody is to read it alone. */
function TakeIn({ file, onClose }: RatingContentProps) {
  const app = useApp();
  const { t } = useTranslation(['ratings', 'common']);
  const editor = app.open?.editor;
  const misfit = editor ? ratingMisfit(editor.plan, file) : 'noRound';
  const canTake = editor !== undefined && misfit === null && isEditable(editor);
  const take = () => {
    const { roundId, token, scores = {} } = file;
    const done = editor?.dispatch({ type: 'giveRating', roundId: roundId as EntryId, token, scores });
    if (done?.ok) app.toast({ tone: 'plain', text: message('ratings:taken', { name: file.subject }) });
    onClose();
  };
  return (
    <Dialog
      title={t('answerTitle', { name: file.subject })}
      closeLabel={t('common:close')}
      size="small"
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose} autoFocus={!canTake}>
            {t(canTake ? 'common:cancel' : 'common:close')}
          </Button>
          {canTake && (
            <Button variant="primary" autoFocus onPress={take}>
              {t('takeIn')}
            </Button>
          )}
        </>
      }
    >
      <p>
        {t(misfit === null ? 'answerText' : `misfit.${misfit}`, { relation: t(`relation.${file.relation}`) })}
      </p>
    </Dialog>
  );
}

function FillIn({ file, onClose, isElsewhere }: RatingContentProps & { readonly isElsewhere: boolean }) {
  const { t } = useTranslation(['ratings', 'common']);
  const [scores, setScores] = useState<Readonly<Record<string, number>>>(file.scores ?? {});
  const open = useOpenQuestions(file.questions, scores);
  const save = () => {
    const name = fileNameOf(`${file.subject} – ${t('answerName')}`, '.rating.json');
    downloadText(writeRatingFile({ ...file, scores: { ...scores } }), name);
    onClose();
  };
  return (
    <Dialog
      title={t('askedTitle', { name: file.subject })}
      closeLabel={t('common:close')}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('common:cancel')}</Button>
          <Button variant="primary" isDisabled={open > 0} onPress={save}>
            {t('saveAnswer')}
          </Button>
        </>
      }
    >
      {isElsewhere && <p>{t('misfit.noRound')}</p>}
      <RatingForm
        subject={file.subject}
        relation={file.relation}
        questions={file.questions}
        scores={scores}
        onChange={setScores}
      />
      <p role="status">{open > 0 ? t('open', { count: open }) : t('allAnswered')}</p>
      <p>{t('sendBack')}</p>
    </Dialog>
  );
}
