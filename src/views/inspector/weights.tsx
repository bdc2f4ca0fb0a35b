import { Lock, LockOpen, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../domain/commands/index.ts';
import type { NodeId } from '../../domain/ids.ts';
import { linkTable } from '../../domain/rows/link.ts';
import { rollUpOf } from '../../domain/scoring/score-of.ts';
import { normalisedWeights, type WeightLine, weightsBelow } from '../../domain/scoring/weights.ts';
import { inOrder } from '../../domain/tree/tree.ts';
import { formatBasisPoints } from '../../i18n/number-text.ts';
import { Button } from '../../ui/button.tsx';
import { ToggleIconButton } from '../../ui/icon-button.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { NodeLink } from './node-link.tsx';
import { RowField } from './row-field.tsx';
import { useAct } from './use-act.ts';

const WHOLE = 10_000;
/** Roll-ups in which weights count. */
const WEIGHED: ReadonlySet<string> = new Set(['weighted', 'milestone', 'own']);

/** What leads to a node, at home below it or from elsewhere, and what each weighs there; together 100 %. */
export function Weights({ id }: { readonly id: NodeId }) {
  const { plan, locale, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const { act, problem } = useAct();
  const node = plan.nodes[id];
  const { lines, sumBp, open } = weightsBelow(plan, id);
  if (!node || lines.length === 0) return null;
  const order = inOrder(plan);
  const isWhole = sumBp === WHOLE || (open > 0 && sumBp <= WHOLE);
  const normalised = normalisedWeights(plan, id);
  const put = (weights: ReadonlyMap<string, number>) =>
    act(
      ...[...weights].map(
        ([link, weightBp]): Command => ({
          type: 'editRows',
          table: 'links',
          ids: [link],
          fields: { weightBp },
        }),
      ),
    );
  const isDone = normalised !== null && lines.every(({ link }) => normalised.get(link.id) === link.weightBp);
  return (
    <section className={styles['weights']}>
      <h3 className={styles['subheading']}>{t('contributors')}</h3>
      <ul className={styles['list']} aria-label={t('contributors')}>
        {lines
          .toSorted((a, b) => order(a.node.id, b.node.id))
          .map((line) => (
            <Line key={line.link.id} line={line} isWhole={isWhole} />
          ))}
      </ul>
      <p className={isWhole ? styles['soft'] : styles['weightsOff']} role="status">
        {t('weights.sum', { sum: formatBasisPoints(sumBp, locale) })}{' '}
        {open > 0 && t('weights.open', { count: open })} {!isWhole && t('weights.relative')}
      </p>
      {!WEIGHED.has(rollUpOf(node)) && <p className={styles['soft']}>{t('weights.unused')}</p>}
      {normalised === null && <p className={styles['soft']}>{t('weights.locked')}</p>}
      {!readOnly && (
        <div className={styles['buttons']}>
          <Button
            icon={Scale}
            isDisabled={normalised === null || isDone}
            onPress={() => normalised && put(normalised)}
          >
            {t('weights.normalise')}
          </Button>
        </div>
      )}
      {problem && (
        <div role="alert" className={styles['problem']}>
          {problem}
        </div>
      )}
    </section>
  );
}

function Line({ line, isWhole }: { readonly line: WeightLine; readonly isWhole: boolean }) {
  const { plan, locale, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const { act } = useAct();
  const { link, node, shareBp } = line;
  const title = node.title || t('untitled');
  const isLocked = link.weightLocked === true;
  const share = formatBasisPoints(shareBp, locale);
  return (
    <li className={styles['weightLine']}>
      <NodeLink id={node.id} />
      {readOnly ? (
        <span className={styles['soft']}>{share}</span>
      ) : (
        <>
          <RowField
            table="links"
            ids={[link.id]}
            name="weightBp"
            field={linkTable.fields.weightBp}
            label={t('weights.of', { title })}
            {...((!isWhole || link.weightBp === undefined) && { hint: t('weights.counts', { share }) })}
          />
          <ToggleIconButton
            icon={isLocked ? Lock : LockOpen}
            label={t('weights.lock', { title })}
            isSelected={isLocked}
            onChange={(weightLocked) =>
              act({
                type: 'editRows',
                table: 'links',
                ids: [link.id],
                // What is locked has to have a weight: what it counts with now.
                fields: {
                  weightLocked: weightLocked || undefined,
                  ...(weightLocked && plan.links[link.id]?.weightBp === undefined && { weightBp: shareBp }),
                },
              })
            }
          />
        </>
      )}
    </li>
  );
}
