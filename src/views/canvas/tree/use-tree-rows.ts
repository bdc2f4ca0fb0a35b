import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NodeId } from '../../../domain/ids.ts';
import { useEditorStateSoon } from '../../../editor/react.tsx';
import { useBoard, useBoardStateSoon } from '../board/board-context.tsx';
import type { CardFace } from '../cards/card-face.ts';
import { type Scene, shownSlot } from '../scene/scene.ts';
import { isNet } from '../layout/layout.ts';
import { laneOf } from '../scene/lane-at.ts';
import { leadsText } from './leads-text.ts';
import { spokenLabel } from './spoken-label.ts';
import { sameRow, type TreeRow, treeRow, treeWindow } from './tree-window.ts';

/** What the tree widget tells of: the rows around the active one, in the picture they stand in. */
interface Told {
  readonly rows: readonly TreeRow[];
  readonly active: NodeId | null;
  readonly scene: Scene;
}

/**
 * The rows the tree widget tells of, each the same object as long as it says the same. They follow once what was done
 * is on the screen: all of them may be others after one key, and nobody is to wait for them. There are none before
 * `isTime`.
 */
export function useTreeRows(isTime: boolean): Told {
  const { teller } = useBoard();
  const { t } = useTranslation('canvas');
  const { t: chainText } = useTranslation('chain');
  const { scene, told } = useBoardStateSoon((state) => ({ scene: state.scene, told: state.told }));
  const selection = useEditorStateSoon(({ session }) => session.selection);
  const active = selection.at(-1) ?? null;
  const before = useRef<ReadonlyMap<NodeId, TreeRow>>(new Map());

  const labelOf = useMemo(() => {
    const labels = new WeakMap<CardFace, string>();
    return (face: CardFace) => {
      const label = labels.get(face) ?? spokenLabel(face, t);
      labels.set(face, label);
      return label;
    };
  }, [t]);

  const rows = useMemo(() => {
    if (!isTime) return [];
    const selected = new Set<NodeId>(selection);
    const isSelected = (slot: number) => selected.has(scene.slots.idAt(slot));
    const bandOf = (slot: number) => {
      const band = scene.shape === 'map' ? laneOf(scene, slot) : null;
      return band ? [teller.laneName(band.name)] : [];
    };
    const inNet = (face: CardFace, slot: number) =>
      [
        spokenLabel({ ...face, childCount: 0 }, t),
        ...bandOf(slot),
        leadsText(scene, slot, teller.faceOf, chainText),
      ].join(', ');
    const said = isNet(scene.shape) ? inNet : labelOf;
    const spoken = (face: CardFace, slot: number) =>
      teller.isByHand(slot) ? `${said(face, slot)}, ${t('byHand')}` : said(face, slot);
    const telling = { faceOf: teller.faceOf, labelOf: spoken, isSelected };
    const at = scene.forest.order.indexOf(shownSlot(scene, active));
    const around = [...treeWindow(scene, at)].flatMap((slot) => {
      const row = treeRow(scene, slot, telling);
      const known = row && before.current.get(row.id);
      return known && sameRow(known, row) ? known : (row ?? []);
    });
    before.current = new Map(around.map((row) => [row.id, row]));
    return around;
    // `told` stands for what the teller would say by now.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isTime, teller, labelOf, t, chainText, scene, told, active, selection]);
  return { rows, active, scene };
}
