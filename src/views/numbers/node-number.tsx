import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { outlooksOf, scoresOf } from '../../domain/scoring/scores.ts';
import { useEditor } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { ExplainButton } from './explain-button.tsx';
import { outlookText } from './outlook-text.ts';

interface NodeNumberProps {
  readonly id: NodeId;
  /** As it is read. */
  readonly number: string;
  readonly className?: string | undefined;
}

/** How far a node is, where the keyboard has other ways: it tells what is expected, and opens how it was made. */
export function NodeNumber({ id, number, className }: NodeNumberProps) {
  const editor = useEditor();
  const { t } = useTranslation();
  const locale = useLocale();
  const tell = () => {
    const { plan, today } = editor;
    const { degree } = scoresOf(plan, today)(id);
    const text = outlookText(t, locale, { degree, outlook: outlooksOf(plan, today)(id) });
    return [t('explainNumber', { number }), ...(text?.said ?? [])].join('\n');
  };
  return (
    <ExplainButton
      subject={{ type: 'nodeScore', nodeId: id }}
      number={number}
      tell={tell}
      className={className}
      isForMouse
    />
  );
}
