import type { Learning, Party } from '../../../domain/rows/party.ts';
import { useEditor } from '../../../editor/react.tsx';
import { useAct } from '../fields/use-act.ts';

/** Changes of somebody's development plan. */
export function useDevelopment(party: Party) {
  const editor = useEditor();
  const act = useAct();
  const items = party.development ?? [];
  const put = (development: readonly Learning[]): string | null =>
    act({
      type: 'editRows',
      table: 'parties',
      ids: [party.id],
      fields: { development: development.length > 0 ? development : undefined },
    });
  return {
    items,
    /** One more, to be written down: what is learned is not known yet. */
    plan: ({ competency }: { readonly competency?: string }): string | null =>
      put([...items, { id: editor.newId(), what: '', ...(competency !== undefined && { competency }) }]),
    change: (
      id: string,
      changed: { readonly [F in keyof Learning]?: Learning[F] | undefined },
    ): string | null =>
      put(items.map((item) => (item.id === id ? withoutEmpty({ ...item, ...changed }) : item))),
    remove: (id: string): string | null => put(items.filter((item) => item.id !== id)),
  };
}

const withoutEmpty = (item: { readonly [key: string]: unknown }): Learning =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Learning;
