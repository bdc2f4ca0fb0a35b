import { useTranslation } from 'react-i18next';
import type { Standing } from '../../domain/agreement/standing.ts';
import type { PartyId } from '../../domain/ids.ts';
import shared from '../judging/judging.module.css';
import styles from './agreement.module.css';

interface DraftsProps {
  readonly standing: Standing;
  readonly actingAs: PartyId | null;
  readonly nameOf: (id: PartyId | null) => string;
}

/** Both drafts side by side once both are in; before that one's own, and only that the other's is there. */
export function Drafts({ standing: { state, sides, agreement }, actingAs, nameOf }: DraftsProps) {
  const { t } = useTranslation('agreement');
  return (
    <div className={styles['drafts']}>
      {(['manager', 'owner'] as const).map((side) => {
        const draft = agreement.drafts?.[side];
        const isSeen = state === 'reconciling' || (draft && actingAs === sides[side]);
        return (
          <div key={side} className={shared['section']}>
            <span className={shared['label']}>{t('draftOf', { name: nameOf(sides[side]) })}</span>
            {isSeen && draft ? (
              <p className={shared['said']}>{draft.text}</p>
            ) : (
              <p className={shared['note']}>{draft ? t('draftHidden') : t('draftMissing')}</p>
            )}
          </div>
        );
      })}
    </div>
  );
}
