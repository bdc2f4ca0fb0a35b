import { CircleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../domain/ids.ts';
import type { Duty } from '../../domain/people/responsibilities.ts';
import type { Party } from '../../domain/rows/party.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import type { PlanWords } from '../../i18n/plan-words.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { Grid, type GridHandle } from '../grid/grid.tsx';
import type { GridBlock, GridCell, GridColumn } from '../grid/grid-model.ts';
import type { GridWork } from '../grid/use-grid.ts';
import styles from './responsibility.module.css';
import { cellText, type MarkWords } from './role-marks.ts';
import { type RoleCell, useRoleWrites } from './use-role-writes.ts';

interface RoleGridProps {
  readonly ref: React.RefObject<GridHandle | null>;
  readonly duties: readonly Duty[];
  readonly parties: readonly Party[];
  readonly marks: MarkWords;
  readonly words: PlanWords;
  readonly onTell: (text: string | null) => void;
}

const PARTY_PX = 92;
const TITLE_PX = 300;

/** Goals down, people across, and the parts of each in each, written as in a spreadsheet. */
export function RoleGrid({ ref, duties, parties, marks, words, onTell }: RoleGridProps) {
  const editor = useEditor();
  const { t } = useTranslation('responsibility');
  const isReadOnly = useEditorState((state) => state.readOnly);
  const columns = useMemo(
    (): GridColumn[] => [
      { id: 'title', title: t('goal'), width: `${TITLE_PX}px` },
      ...parties.map(({ id, name }) => ({ id, title: name || t('untitled'), width: `${PARTY_PX}px` })),
      // Takes what is left, so that few people do not spread over a wide screen.
      { id: 'rest', title: '', width: 'auto' },
    ],
    [parties, t],
  );
  const { blocks, cells } = useMemo(() => {
    const found = new Map<string, RoleCell>();
    const lines = duties.map((duty) => ({
      id: duty.node.id,
      cells: [
        titleCell(duty, words, t('untitled'), t('noOwner')),
        ...parties.map((party): GridCell => {
          const id = `${duty.node.id} ${party.id}`;
          found.set(id, { nodeId: duty.node.id, partyId: party.id });
          return {
            id,
            text: cellText(duty.rolesOf.get(party.id) ?? [], marks),
            span: 1,
            label: t('cell', {
              who: party.name || t('untitled'),
              what: duty.node.title || t('untitled'),
            }),
            canEdit: true,
          };
        }),
        { id: `${duty.node.id} rest`, text: '', span: 1, label: '', canEdit: false },
      ],
    }));
    const block: GridBlock = { id: 'all', lines };
    return { blocks: [block], cells: found };
  }, [duties, parties, marks, words, t]);
  const write = useRoleWrites(cells, marks, words);
  const work: GridWork = {
    canEdit: !isReadOnly,
    write: (writes) => {
      onTell(null);
      return write(writes);
    },
    add: () => null,
    tell: (what) => onTell(typeof what === 'string' ? what : t('noRoom', { count: what.count })),
    onPlace: (cell) => {
      onTell(null);
      const node = (cell.split(' ')[0] ?? '') as NodeId;
      if (editor.plan.nodes[node] && editor.session.selection.at(-1) !== node) editor.select([node]);
    },
  };
  return (
    <Grid
      ref={ref}
      label={t('name')}
      columns={columns}
      blocks={blocks}
      work={work}
      leastWidth={TITLE_PX + parties.length * PARTY_PX}
    />
  );
}

function titleCell(
  { node, level, owner }: Duty,
  words: PlanWords,
  untitled: string,
  noOwner: string,
): GridCell {
  const title = node.title || untitled;
  return {
    id: `${node.id} title`,
    text: title,
    span: 1,
    label: title,
    canEdit: false,
    isHead: true,
    mark: (
      <span className={styles['kind']} style={{ '--level': level }} title={words.kind(node)}>
        <KindMark kind={node.kind} level={'level' in node ? node.level : undefined} size={14} />
      </span>
    ),
    ...(!owner && {
      aside: (
        <span className={styles['noOwner']}>
          <CircleAlert size={13} aria-hidden /> {noOwner}
        </span>
      ),
    }),
  };
}
