import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../domain/lint/report.ts';
import { placeOf } from '../../editor/linting.ts';
import { useEditorState } from '../../editor/react.tsx';
import { useLinting } from '../../editor/use-linting.ts';
import { ruleText } from '../../i18n/finding-text.ts';
import { useLocale } from '../../i18n/locale.ts';
import { formatNumber } from '../../i18n/number-text.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { FindingRow } from './finding-row.tsx';
import styles from './findings.module.css';
import { type Choice, chosen, grouped, type Line } from './grouping.ts';
import { useSentences } from './use-sentences.ts';

const ROW_PX = 34;

/** The findings in their groups; only those in sight are made and drawn, however many there are. */
export function FindingList({ report, choice }: { readonly report: Report; readonly choice: Choice }) {
  const { t } = useTranslation('findings');
  const plan = useEditorState((state) => state.plan);
  const at = useLinting((state) => state.at);
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const context = useSentences();
  const lines = useMemo(
    () => grouped(plan, chosen(report.places, choice), choice.groupBy),
    // The groups follow the report, which follows the plan a little later.
    // oxlint-disable-next-line react/exhaustive-deps
    [report, choice],
  );
  const getItemKey = useCallback((index: number) => lines[index]?.key ?? index, [lines]);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey,
    overscan: 8,
  });
  useEffect(() => {
    const place = at && placeOf(report, at);
    const index = lines.findIndex((line) => line.type === 'finding' && line.place === place);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: 'auto' });
    // Only walking on scrolls; a change of the list leaves it where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [at]);
  if (lines.length === 0) {
    return <p className={styles['empty']}>{t(report.places.length === 0 ? 'allWell' : 'noneShown')}</p>;
  }
  return (
    <div ref={box} className={styles['scroll']}>
      <ul className={styles['list']} style={{ height: virtualizer.getTotalSize() }} aria-label={t('list')}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          const finding = line?.type === 'finding' ? report.findingAt(line.place) : undefined;
          return (
            line && (
              <li
                key={key}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles['line']}
                style={{ transform: `translateY(${start}px)` }}
              >
                {line.type === 'head' && <GroupHead line={line} />}
                {finding && (
                  <FindingRow
                    finding={finding}
                    context={context}
                    isCurrent={finding.id === at?.id}
                    isOpen={open === finding.id}
                    onOpen={(isOpen) => setOpen(isOpen ? finding.id : null)}
                  />
                )}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

function GroupHead({ line }: { readonly line: Extract<Line, { type: 'head' }> }) {
  const { t, i18n } = useTranslation('findings');
  const locale = useLocale();
  const plan = useEditorState((state) => state.plan);
  const { group } = line;
  const title =
    'rule' in group
      ? ruleText(i18n.language, group.rule, 'title')
      : group.branch === null
        ? t('plan')
        : plan.nodes[group.branch]?.title || t('untitled');
  return (
    <h3 className={styles['groupHead']}>
      <SeverityMark severity={line.severity} size={14} />
      {title}
      <span className={styles['soft']}>{formatNumber(line.count, locale)}</span>
    </h3>
  );
}
