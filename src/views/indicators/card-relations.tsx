import { useTranslation } from 'react-i18next';
import type { IndicatorId } from '../../domain/ids.ts';
import { servedOf } from '../../domain/indicators/served.ts';
import type { Node } from '../../domain/kinds/index.ts';
import type { Indicator } from '../../domain/rows/indicator.ts';
import { useEditorState } from '../../editor/react.tsx';
import styles from './indicators.module.css';

interface CardRelationsProps {
  readonly indicator: Indicator;
  readonly onOpen: (id: IndicatorId) => void;
}

/** What the indicator serves, and what serves it. */
export function CardRelations({ indicator, onOpen }: CardRelationsProps) {
  const { t } = useTranslation('indicators');
  const plan = useEditorState((state) => state.plan);
  const { serves, above, servedBy, parts, usedBy, below } = servedOf(plan, indicator);
  return (
    <div className={styles['relations']}>
      <section aria-label={t('serves')}>
        <h3>{t('serves')}</h3>
        <ul>
          {serves && <IndicatorLink indicator={serves} onOpen={onOpen} />}
          {usedBy.map((one) => (
            <IndicatorLink key={one.id} indicator={one} onOpen={onOpen} />
          ))}
          {above && <GoalLine node={above} />}
          {!serves && !above && usedBy.length === 0 && <Nothing />}
        </ul>
      </section>
      <section aria-label={t('servedBy')}>
        <h3>{t('servedBy')}</h3>
        <ul>
          {[...servedBy, ...parts].map((one) => (
            <IndicatorLink key={one.id} indicator={one} onOpen={onOpen} />
          ))}
          {below.map((node) => (
            <GoalLine key={node.id} node={node} />
          ))}
          {servedBy.length + parts.length + below.length === 0 && <Nothing />}
        </ul>
      </section>
    </div>
  );
}

function IndicatorLink({ indicator, onOpen }: CardRelationsProps) {
  const { t } = useTranslation('indicators');
  return (
    <li>
      <button type="button" className={styles['open']} onClick={() => onOpen(indicator.id)}>
        {indicator.title || t('untitled')}
      </button>
    </li>
  );
}

function GoalLine({ node }: { readonly node: Node }) {
  const { t } = useTranslation('indicators');
  return (
    <li>
      <span className={styles['soft']}>{t('goalIs')}</span> {node.title}
    </li>
  );
}

function Nothing() {
  const { t } = useTranslation('indicators');
  return <li className={styles['soft']}>{t('servesNothing')}</li>;
}
