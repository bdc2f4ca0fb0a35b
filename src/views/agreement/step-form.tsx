import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../domain/agreement/standing.ts';
import { NEEDS_TEXT, type Step } from '../../domain/agreement/steps.ts';
import { MAX_NOTE } from '../../domain/text.ts';
import { Button } from '../../ui/button.tsx';
import { GrowingBox } from '../../ui/text-box.tsx';
import { useEditor } from '../../editor/react.tsx';
import shared from '../judging/judging.module.css';

interface FormProps {
  readonly standing: Standing;
  readonly step: Step;
  /** Who says it. */
  readonly name: string;
  readonly onTake: (text: string) => void;
  readonly onClose: () => void;
}

/** The words of a step. */
export function StepForm({ standing, step, name, onTake, onClose }: FormProps) {
  const editor = useEditor();
  const { t } = useTranslation('agreement');
  const id = useId();
  const [text, setText] = useState(() => startOf(standing, step));
  const isReady = text.trim() !== '' || !NEEDS_TEXT.has(step.event);
  const end = (then: () => void) => {
    editor.typing(false);
    then();
  };
  return (
    <form
      className={shared['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) end(() => onTake(text));
      }}
    >
      <label htmlFor={id} className={shared['label']}>
        {t(`words.${step.event}`, { name })}
      </label>
      <GrowingBox
        id={id}
        rows={2}
        autoFocus
        maxLength={MAX_NOTE}
        value={text}
        onChange={(typed) => {
          setText(typed);
          editor.typing(true);
        }}
        onFocus={() => undefined}
        onBlur={() => undefined}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && isReady) {
            event.preventDefault();
            end(() => onTake(text));
          }
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          end(onClose);
        }}
      />
      <div className={shared['buttons']}>
        <Button variant="primary" type="submit" isDisabled={!isReady}>
          {t(`step.${step.event}`)}
        </Button>
        <Button variant="quiet" onPress={() => end(onClose)}>
          {t('cancel', { ns: 'common' })}
        </Button>
      </div>
    </form>
  );
}

/** What one begins from: the words that are taken up. A draft is begun anew, lest the other see what was drafted. */
function startOf({ agreement: { text, drafts } }: Standing, { event }: Step): string {
  if (event === 'revise') return text ?? '';
  if (event === 'merge') return drafts?.manager?.text ?? '';
  return '';
}
