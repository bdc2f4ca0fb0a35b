import { generateNKeysBetween } from 'fractional-indexing';
import type { Change, Diff } from '../../src/domain/diff.ts';

interface Wish {
  readonly count: number;
  readonly language: string;
  /** Titles of several lines. */
  readonly isLong: boolean;
  readonly fanOut: number;
  /** Whether some goals serve a second one too. */
  readonly hasCrossLinks: boolean;
}

const TITLES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Raise incomes of smallholder households',
    'IT services available 99.5 % of the time',
    'Win 40 new clients in the north',
    'Staff turnover below 9 %',
    'Pay suppliers on time',
    'Train line managers',
    'Close the gap in liquidity before the year ends',
  ],
  ru: [
    'Повысить доходы домохозяйств в трёх районах',
    'Доступность ИТ-сервисов не ниже 99,5 %',
    'Привлечь 40 новых клиентов на Севере',
    'Текучесть персонала не выше 9 %',
    'Своевременно рассчитываться с поставщиками',
    'Обучить линейных руководителей',
    'Закрыть кассовый разрыв до конца года',
  ],
  zh: ['提高农户收入水平', '信息系统可用率达到99.5%，故障恢复时间不超过两小时', '年内新增四十家客户'],
};
const LONG =
  ' — обеспечив взаимодействие всех подразделений, прозрачность показателей и своевременную корректировку планов по итогам ежеквартального рассмотрения';
const NAMES = ['Aigul Karimova', 'Пётр Ильич Соколов', 'Ingrid Nordahl-Håkonsen', '王小明', 'Ana'];
const LEVELS = ['strategic', 'tactical', 'operational'] as const;

const added = (table: string, row: { readonly id: string }): Change =>
  ({ table, id: row.id, after: row }) as unknown as Change;

/** A tree of goals, each with `fanOut` below it as far as they last; owners, progress, dates and a few cross links. */
export function madeUpDiff({ count, language, isLong, fanOut, hasCrossLinks }: Wish): Diff {
  const titles = TITLES[language] ?? TITLES['en'] ?? [];
  const keys = generateNKeysBetween(null, null, fanOut + 1);
  const depths: number[] = [];
  const changes: Change[] = NAMES.map((name, at) =>
    added('parties', { id: `p${at}`, kind: 'person', name } as never),
  );
  for (let at = 0; at < count; at++) {
    const parent = at === 0 ? -1 : Math.floor((at - 1) / fanOut);
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    const id = `n${String(at).padStart(6, '0')}`;
    const isLeaf = at * fanOut + 1 >= count;
    changes.push(
      added('nodes', {
        id,
        kind: depth > 3 ? 'activity' : 'goal',
        ...(depth <= 3 && { level: LEVELS[Math.min(depth, 2)] }),
        order: keys[at % fanOut],
        title: `${titles[at % titles.length]}${isLong && at % 2 === 0 ? LONG : ''}${count > 50 ? ` ${at}` : ''}`,
        ...(isLeaf && at % 7 !== 0 && { progressBp: (at * 3_700) % 10_001 }),
        ...(at % 3 === 0 && { start: '2026-01-01', end: at % 2 ? '2026-12-31' : '2026-05-31' }),
      } as never),
    );
    if (parent >= 0) {
      const to = `n${String(parent).padStart(6, '0')}`;
      changes.push(
        added('links', {
          id: `l${at}`,
          type: 'contributes',
          from: id,
          to,
          primary: true,
          ...(at % 4 === 0 && { weightBp: 3_000 }),
        } as never),
      );
    }
    if (hasCrossLinks && at > 6 && at % 23 === 0) {
      changes.push(added('links', { id: `x${at}`, type: 'contributes', from: id, to: 'n000002' } as never));
    }
    if (at % 4 !== 3) {
      changes.push(
        added('roles', {
          id: `r${at}`,
          role: 'accountable',
          partyId: `p${at % NAMES.length}`,
          nodeId: id,
        } as never),
      );
    }
  }
  return changes;
}
