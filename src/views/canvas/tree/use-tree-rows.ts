import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../domain/ids.ts';
import { useEditorState } from '../../../editor/react.tsx';
import { useBoard, useBoardState } from '../board/board-context.tsx';
import type { CardFace } from '../cards/card-face.ts';
import { leadsText } from './leads-text.ts';
import { spokenLabel } from './spoken-label.ts';
import { sameRow, type TreeRow, treeRow, treeWindow } from './tree-window.ts';

/** The rows the tree widget tells of, around the active slot; each the same object as long as it says the same. */
export function useTreeRows(active: number): readonly TreeRow[] {
  const { teller } = useBoard();
  const { t } = useTranslation('canvas');
  const { t: chainText } = useTranslation('chain');
  const { scene, told } = useBoardState((state) => ({ scene: state.scene, told: state.told }));
  const selection = useEditorState(({ session }) => session.selection);
  const before = useRef<ReadonlyMap<NodeId, TreeRow>>(new Map());

  const labelOf = useMemo(() => {
    const labels = new WeakMap<CardFace, string>();
    return (face: CardFace) => {
      const label = labels.get(face) ?? spokenLabel(face, t);
      labels.set(face, label);
      return label;
    };
  }, [t]);

  return useMemo(() => {
    const selected = new Set<NodeId>(selection);
    const isSelected = (slot: number) => selected.has(scene.slots.idAt(slot));
    const inChain = (face: CardFace, slot: number) =>
      `${spokenLabel({ ...face, childCount: 0 }, t)}, ${leadsText(scene, slot, teller.faceOf, chainText)}`;
    const said = scene.shape === 'chain' ? inChain : labelOf;
    const spoken = (face: CardFace, slot: number) =>
      teller.isByHand(slot) ? `${said(face, slot)}, ${t('byHand')}` : said(face, slot);
    const telling = { faceOf: teller.faceOf, labelOf: spoken, isSelected };
    const rows = [...treeWindow(scene, scene.forest.order.indexOf(active))].flatMap((slot) => {
      const row = treeRow(scene, slot, telling);
      const known = row && before.current.get(row.id);
      return known && sameRow(known, row) ? known : (row ?? []);
    });
    before.current = new Map(rows.map((row) => [row.id, row]));
    return rows;
    // `told` stands for what the teller would say by now.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [teller, labelOf, t, chainText, scene, told, active, selection]);
}
