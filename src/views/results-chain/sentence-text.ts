import type { TFunction } from 'i18next';
import { columnIn } from '../../domain/chain/columns.ts';
import type { Sentence } from '../../domain/chain/reading.ts';
import type { NodeId } from '../../domain/ids.ts';
import type { Plan } from '../../domain/plan.ts';

interface Speech {
  readonly t: TFunction<'chain'>;
  /** Of the interface. */
  readonly locale: string;
  readonly untitled: string;
}

/**
 * A sentence as it is read aloud. Titles are quoted as they stand: no rule of a language could turn every title into a
 * clause. Only what is done and what is put in get a verb of their own.
 */
export function sentenceText(plan: Plan, sentence: Sentence, { t, locale, untitled }: Speech): string {
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const quoted = (id: NodeId) => t('sentence.quoted', { title: plan.nodes[id]?.title || untitled });
  const listed = (ids: readonly NodeId[]) => and.format(ids.map(quoted));
  const inColumn = (column: string) => sentence.means.filter((id) => columnIn(plan, id) === column);
  const [inputs, work] = [inColumn('input'), inColumn('activity')];
  const others = sentence.means.filter((id) => !inputs.includes(id) && !work.includes(id));
  const clauses = [
    ...(inputs.length > 0 ? [t('sentence.have', { list: listed(inputs) })] : []),
    ...(work.length > 0 ? [t('sentence.work', { list: listed(work) })] : []),
    ...(others.length > 0 ? [listed(others)] : []),
  ];
  const parts = { means: and.format(clauses), result: quoted(sentence.result) };
  if (sentence.provided.length === 0) return t('sentence.plain', parts);
  return t('sentence.provided', { ...parts, provided: listed(sentence.provided) });
}
