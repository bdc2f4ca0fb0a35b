import { CircleSlash } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../../domain/plan.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { usePlanWords } from '../../../i18n/plan-words.ts';
import type { HandRefusal } from '../scene/handwork.ts';
import type { LaneRefusal } from './lane-drop.ts';
import styles from './gesture-overlay.module.css';

/** Why it would be refused, said before the hand lets go. */
export function ReasonText({ refusal }: { readonly refusal: Refusal | LaneRefusal | HandRefusal }) {
  const { t } = useTranslation('canvas');
  const words = usePlanWords(useEditorState(({ plan }) => settingsOf(plan)));
  const text = (): string => {
    if (typeof refusal === 'string') return t(`reason.${refusal}`);
    const { code, params = {} } = refusal;
    const [from, to] = [String(params['from'] ?? ''), String(params['to'] ?? '')];
    switch (code) {
      case 'loop':
        return t('reason.loop');
      case 'itself':
        return t('reason.itself');
      case 'alreadyLinked':
        return t('reason.alreadyLinked', { title: to });
      case 'backwards':
      case 'kindMismatch':
        return t(`reason.${code}`, { from: words.kind({ kind: from }), to: words.kind({ kind: to }) });
      default:
        return t('reason.other');
    }
  };
  return (
    <div className={styles['reason']}>
      <CircleSlash size={14} aria-hidden />
      {text()}
    </div>
  );
}
