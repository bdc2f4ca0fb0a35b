import { House, X } from 'lucide-react';
import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { kindOf } from '../../domain/kinds/index.ts';
import { type Link, linkTable } from '../../domain/rows/link.ts';
import { FieldFrame, problemId } from '../../ui/field-frame.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { SuggestBox } from '../../ui/suggest-box.tsx';
import styles from './inspector.module.css';
import { useInspector } from './inspector-context.tsx';
import { NodeLink } from './node-link.tsx';
import { RowField } from './row-field.tsx';
import { useAct } from './use-act.ts';
import { useNodeOptions } from './use-options.ts';

interface FurtherParentsProps {
  readonly id: NodeId;
  /** The arrows that leave the node, its home aside. */
  readonly links: readonly Link[];
}

/** What the node serves besides its home in the tree. */
export function FurtherParents({ id, links }: FurtherParentsProps) {
  const { plan, words, readOnly } = useInspector();
  const { t } = useTranslation('inspector');
  const fieldId = useId();
  const { act, problem } = useAct();
  const options = useNodeOptions(
    useCallback((other) => other !== id && !links.some(({ to }) => to === other), [id, links]),
  );
  const type = kindOf(plan.nodes[id]?.kind ?? 'goal').attachBy;
  return (
    <>
      {links.length > 0 && (
        <ul className={styles['list']} aria-label={t('alsoServes')}>
          {links.map((link) => (
            <li key={link.id} className={styles['item']}>
              <div className={styles['itemLine']}>
                {link.type !== 'contributes' && (
                  <span className={styles['soft']}>{words.choice('type', link.type)}</span>
                )}
                <NodeLink id={link.to as NodeId} />
                {link.type === type && (
                  <IconButton
                    icon={House}
                    label={t('makeHome')}
                    isDisabled={readOnly}
                    onPress={() => act({ type: 'makeHome', linkId: link.id })}
                  />
                )}
                <IconButton
                  icon={X}
                  label={t('removeLink')}
                  isDisabled={readOnly}
                  onPress={() => act({ type: 'deleteLinks', ids: [link.id] })}
                />
              </div>
              {link.type === 'contributes' && (
                <RowField
                  table="links"
                  ids={[link.id]}
                  name="weightBp"
                  field={linkTable.fields.weightBp}
                  label={t('weightThere')}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <FieldFrame id={fieldId} label={t('addAlsoServes')} problem={problem}>
          <SuggestBox
            id={fieldId}
            text=""
            placeholder={t('searchByTitle')}
            options={options}
            isInvalid={problem !== null}
            describedBy={problem === null ? undefined : problemId(fieldId)}
            onCommit={(_name, option) =>
              option === null || act({ type: 'addLink', linkType: type, from: id, to: option.id as NodeId })
            }
          />
        </FieldFrame>
      )}
    </>
  );
}
