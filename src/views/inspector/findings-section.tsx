import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import { useLinting } from '../../editor/use-linting.ts';
import { FindingRow } from '../findings/finding-row.tsx';
import { useSentences } from '../findings/use-sentences.ts';
import { Folded } from './folded.tsx';
import styles from './inspector.module.css';

/** What the rules find at the node, and what one press would mend. */
export function FindingsSection({ id }: { readonly id: NodeId }) {
  const { t } = useTranslation('findings');
  const findings = useLinting(({ report }) => report?.at(id)) ?? [];
  const context = useSentences();
  const [open, setOpen] = useState<string | null>(null);
  if (findings.length === 0) return null;
  return (
    <Folded part="findings" title={t('region')} count={findings.length}>
      <ul className={styles['findings']}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingRow
              finding={finding}
              context={context}
              isCurrent={false}
              isOpen={open === finding.id}
              onOpen={(isOpen) => setOpen(isOpen ? finding.id : null)}
              withoutTitle
            />
          </li>
        ))}
      </ul>
    </Folded>
  );
}
