import { useTranslation } from 'react-i18next';
import { toNumber } from '../../domain/exact/rational.ts';
import type { KeyResult } from '../../domain/okr/okr.ts';
import { settingsOf } from '../../domain/plan.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { usePlanWords } from '../../i18n/plan-words.ts';
import { ConfidenceBox } from './confidence-box.tsx';
import { Grade } from './grade.tsx';
import styles from './okr.module.css';
import { ValueBox } from './value-box.tsx';

/** A key result: what it is, how far it is, how sure people are; its fact and its target are typed right here. */
export function KeyResultLine({ keyResult }: { readonly keyResult: KeyResult }) {
  const editor = useEditor();
  const { t } = useTranslation('okr');
  const settings = useEditorState(({ plan }) => settingsOf(plan));
  const words = usePlanWords(settings);
  const { node, indicator, degree, score } = keyResult;
  const title = node.title || t('untitled');
  const share = score ? toNumber(score) : 0;
  return (
    <li className={styles['keyResult']} data-node={node.id}>
      <div className={styles['keyResultHead']}>
        <button type="button" className={styles['open']} onClick={() => editor.select([node.id])}>
          {title}
        </button>
        <Grade
          subject={{ type: 'indicatorDegree', indicatorId: indicator.id }}
          score={score}
          why={degree.why && words.score('why', degree.why)}
        />
      </div>
      <div className={styles['track']} aria-hidden>
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </div>
      <div className={styles['facts']}>
        <ValueBox kind="fact" keyResult={keyResult} label={t('factOf', { title })} />
        <span className={styles['soft']}>{t('of')}</span>
        <ValueBox kind="target" keyResult={keyResult} label={t('targetOf', { title })} />
        {indicator.unit && <span className={styles['soft']}>{indicator.unit}</span>}
        <ConfidenceBox nodeId={node.id} title={title} />
      </div>
      {degree.why && <p className={styles['soft']}>{words.score('why', degree.why)}</p>}
    </li>
  );
}
