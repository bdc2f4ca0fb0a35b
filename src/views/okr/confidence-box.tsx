import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { CONFIDENCES } from '../../domain/rows/entry.ts';
import { confidenceOf } from '../../domain/scoring/confidence.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { ChoiceBox } from '../../ui/choice-box.tsx';
import { ConfidenceMark } from '../../ui/confidence-mark.tsx';
import styles from './okr.module.css';

interface ConfidenceBoxProps {
  readonly nodeId: NodeId;
  readonly title: string;
}

/** How sure people are that it will be reached: a check-in in one choice. */
export function ConfidenceBox({ nodeId, title }: ConfidenceBoxProps) {
  const editor = useEditor();
  const { t } = useTranslation('okr');
  const { confidence, isReadOnly } = useEditorState(({ plan, readOnly }) => ({
    confidence: confidenceOf(plan, nodeId),
    isReadOnly: readOnly,
  }));
  const mark = (value: string) => {
    const chosen = CONFIDENCES.find((each) => each === value);
    if (chosen)
      editor.dispatch({ type: 'markConfidence', ids: [nodeId], confidence: chosen }, { quiet: true });
  };
  return (
    <span className={styles['confidence']} data-on={confidence === null ? 'screen' : undefined}>
      {confidence && <ConfidenceMark confidence={confidence} />}
      <ChoiceBox
        label={t('confidenceOf', { title })}
        value={confidence ?? ''}
        {...(confidence === null && { none: t('confidence.none') })}
        options={CONFIDENCES.map((value) => ({ value, text: t(`confidence.${value}`) }))}
        isDisabled={isReadOnly}
        onChange={mark}
      />
    </span>
  );
}
