import { UserPlus, Workflow } from 'lucide-react';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartyId } from '../../../domain/ids.ts';
import { loadOf } from '../../../domain/people/load.ts';
import { orgRows } from '../../../domain/people/org-tree.ts';
import { useEditor, useEditorState } from '../../../editor/react.tsx';
import { Button } from '../../../ui/button.tsx';
import { keyPressOf } from '../../../ui/key-press.ts';
import { SearchField } from '../../../ui/search-field.tsx';
import { usePeople } from '../people-context.tsx';
import { NameEditor } from './name-editor.tsx';
import { orgStep, type OrgStep } from './org-keys.ts';
import { OrgLine } from './org-row.tsx';
import styles from './org-tree.module.css';
import { useOrgWork } from './use-org-work.ts';

/** The name being typed: of somebody who is there, or of somebody new in a unit. */
type Naming = { readonly id: PartyId } | { readonly kind: 'person' | 'unit'; readonly under: PartyId | null };

/** Units and people as a tree: walked, folded, named, moved and taken away by keyboard and mouse. */
export function OrgTree() {
  const editor = useEditor();
  const { t } = useTranslation('people');
  const { plan, isReadOnly } = usePeople();
  const chosen = useEditorState(({ session }) => session.party);
  const work = useOrgWork();
  const baseId = useId();
  const grid = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [folded, setFolded] = useState<ReadonlySet<PartyId>>(new Set());
  const [naming, setNaming] = useState<Naming | null>(null);
  const [dragged, setDragged] = useState<PartyId | null>(null);
  const [target, setTarget] = useState<PartyId | null>(null);
  const rows = useMemo(() => orgRows(plan, folded, query), [plan, folded, query]);
  const loads = useMemo(() => rows.map(({ party }) => loadOf(plan, party.id)), [plan, rows]);
  const at = rows.findIndex(({ party }) => party.id === chosen);
  const fold = (id: PartyId, isFolded: boolean) =>
    setFolded((before) => new Set(isFolded ? [...before, id] : [...before].filter((other) => other !== id)));
  const choose = (id: PartyId | null) => editor.look({ party: id });

  const beginAdding = (kind: 'person' | 'unit') => {
    if (!editor.mayChange()) return;
    // In a unit, or beside a person.
    const party = chosen && plan.parties[chosen];
    const under = party ? (party.kind === 'person' ? (party.parentId ?? null) : party.id) : null;
    if (under !== null) fold(under, false);
    setQuery('');
    setNaming({ kind, under });
  };
  const remove = (id: PartyId) => {
    const next = rows[at + 1] ?? rows[at - 1];
    work.remove(id);
    if (!editor.plan.parties[id]) choose(next && editor.plan.parties[next.party.id] ? next.party.id : null);
  };
  const take = (step: OrgStep) => {
    if (step.type === 'go') return choose(step.id);
    if (step.type === 'fold') return fold(step.id, step.isFolded);
    if (step.type === 'add') return beginAdding(step.kind);
    if (!chosen) return undefined;
    switch (step.type) {
      case 'rename':
        return editor.mayChange() && setNaming({ id: chosen });
      case 'delete':
        return remove(chosen);
      case 'moveIn':
        return work.moveIn(chosen);
      case 'moveOut':
        return work.moveOut(chosen);
      case 'open':
        return grid.current?.closest('[data-page]')?.querySelector<HTMLElement>('[role=tab]')?.focus();
      default:
        return undefined;
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== grid.current || event.nativeEvent.isComposing) return;
    const step = orgStep(keyPressOf(event.nativeEvent), rows, at);
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    take(step);
  };
  const leaveName = (byKey: boolean) => {
    setNaming(null);
    if (byKey) grid.current?.focus();
  };
  const isNew = naming !== null && 'kind' in naming;
  const newAt = isNew ? rows.findIndex(({ party }) => party.id === naming.under) : -1;
  const newLine = isNew && (
    <div key="new" role="row" className={styles['row']} style={{ '--level': (rows[newAt]?.level ?? 0) + 1 }}>
      <div role="gridcell" className={styles['name']}>
        <NameEditor
          label={t(naming.kind === 'person' ? 'newPerson' : 'newUnit')}
          name=""
          save={(name) => {
            const id = work.add(naming.kind, naming.under, name);
            if (id) choose(id);
            return id !== null;
          }}
          onDone={leaveName}
        />
      </div>
    </div>
  );
  const isNone = rows.length === 0 && !isNew;
  return (
    <div className={styles['tree']} data-on="screen">
      <div className={styles['bar']}>
        <SearchField label={t('search')} value={query} onChange={setQuery} />
        {!isReadOnly && (
          <div className={styles['buttons']}>
            <Button icon={UserPlus} onPress={() => beginAdding('person')}>
              {t('addPerson')}
            </Button>
            <Button icon={Workflow} onPress={() => beginAdding('unit')}>
              {t('addUnit')}
            </Button>
          </div>
        )}
      </div>
      {isNone && <p className={styles['none']}>{query === '' ? t('empty') : t('notFound')}</p>}
      <div
        ref={grid}
        role="treegrid"
        tabIndex={0}
        className={styles['rows']}
        aria-label={t('tree')}
        aria-rowcount={rows.length}
        aria-activedescendant={at >= 0 && naming === null ? `${baseId}-${at}` : undefined}
        onKeyDown={onKeyDown}
        onDragOver={(event) => dragged && event.preventDefault()}
        onDrop={() => {
          if (dragged) work.move(dragged, null);
          setDragged(null);
        }}
      >
        {isNew && newAt < 0 && newLine}
        {rows.flatMap((row, index) => [
          <OrgLine
            key={row.party.id}
            elementId={`${baseId}-${index}`}
            row={row}
            index={index}
            load={loads[index]!}
            isChosen={row.party.id === chosen}
            isNaming={naming !== null && 'id' in naming && naming.id === row.party.id}
            isTarget={target === row.party.id}
            onPress={(id) => {
              choose(id);
              grid.current?.focus();
            }}
            onRename={(id) => editor.mayChange() && setNaming({ id })}
            onFold={fold}
            onNamed={(name) => work.rename(row.party.id, name)}
            onDone={leaveName}
            drag={
              isReadOnly
                ? null
                : {
                    begin: setDragged,
                    over: (id) => {
                      const isFree = dragged !== null && work.canMove(dragged, id);
                      if (isFree && target !== id) setTarget(id);
                      return isFree;
                    },
                    drop: (id) => {
                      if (dragged) work.move(dragged, id);
                      setDragged(null);
                      setTarget(null);
                    },
                    end: () => {
                      setDragged(null);
                      setTarget(null);
                    },
                  }
            }
          />,
          ...(isNew && index === newAt ? [newLine] : []),
        ])}
      </div>
      {!isReadOnly && rows.length > 0 && <p className={styles['keys']}>{t('keys')}</p>}
    </div>
  );
}
