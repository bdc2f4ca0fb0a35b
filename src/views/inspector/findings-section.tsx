import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinkId, NodeId } from '../../domain/ids.ts';
import type { Finding } from '../../domain/lint/finding.ts';
import { useLinting } from '../../editor/use-linting.ts';
import { FindingRow } from '../findings/finding-row.tsx';
import { useSentences } from '../findings/use-sentences.ts';
import { Folded } from './folded.tsx';
import styles from './inspector.module.css';

const NONE: readonly Finding[] = [];

/** What the rules find at a node, and what one press would mend. */
export function FindingsSection({ id }: { readonly id: NodeId }) {
  const findings = useLinting(({ report }) => report?.at(id) ?? NONE);
  return <FoldedFindings findings={findings} />;
}

/** What they find about an arrow: a gap, a missing assumption, a break. */
export function LinkFindings({ id }: { readonly id: LinkId }) {
  const findings = useLinting(({ report }) => report?.on(id) ?? NONE);
  return <FoldedFindings findings={findings} />;
}

function FoldedFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { t } = useTranslation('findings');
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
