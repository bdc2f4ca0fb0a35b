import { Check, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  type Alternative,
  BEST_SCORE,
  type Criterion,
  totalOf,
} from '../../domain/alternatives/appraisal.ts';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import styles from './alternatives.module.css';

interface TotalListProps {
  readonly criteria: readonly Criterion[];
  readonly alternatives: readonly Alternative[];
  readonly number: (value: number) => string;
  readonly isReadOnly: boolean;
}

/** What each total is made of, and the press that chooses. */
export function TotalList({ criteria, alternatives, number, isReadOnly }: TotalListProps) {
  const editor = useEditor();
  const { t } = useTranslation('alternatives');
  return (
    <ul className={styles['totals']} aria-label={t('list')}>
      {alternatives.map(({ node, scores, isChosen }) => {
        const { mean, parts, weight, missing } = totalOf(criteria, scores);
        const title = node.title || t('untitled');
        const sum = parts.map(({ criterion, score }) => t('part', { weight: criterion.weight, score }));
        return (
          <li key={node.id} data-chosen={isChosen || undefined}>
            <span className={styles['title']} dir="auto">
              {title}
            </span>
            <span className={styles['sum']}>
              {mean === null
                ? t('nothing')
                : `${t('sum', { parts: sum.join(' + '), weight })} = ${t('of', { mean: number(mean), best: BEST_SCORE })}`}
              {mean !== null && missing > 0 && ` · ${t('missing', { count: missing })}`}
            </span>
            {isChosen ? (
              <span className={styles['chosen']}>
                <Check size={16} aria-hidden /> {t('chosen')}
              </span>
            ) : (
              <Button
                isDisabled={isReadOnly}
                onPress={() => editor.dispatch({ type: 'chooseAlternative', id: node.id })}
              >
                {t('choose', { title })}
              </Button>
            )}
            <IconButton
              icon={X}
              label={t('unmark', { title })}
              isDisabled={isReadOnly}
              onPress={() =>
                editor.dispatch({ type: 'markAlternatives', ids: [node.id], isAlternative: false })
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
