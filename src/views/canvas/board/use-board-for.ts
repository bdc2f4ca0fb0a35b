import { useEffect, useEffectEvent, useState } from 'react';
import { rowsOf } from '../../../domain/plan.ts';
import type { Editor } from '../../../editor/editor.ts';
import { takeViewport } from '../../../editor/take-viewport.ts';
import type { Viewport } from '../../../editor/viewport.ts';
import { CardShapes } from '../cards/card-shapes.ts';
import { fontOf, LABEL_TYPE, TITLE_TYPE } from '../cards/card-shape.ts';
import { useCardWords } from '../cards/use-card-words.ts';
import type { Camera } from '../geometry/camera.ts';
import type { Projection } from '../scene/tree-projection.ts';
import { fontsReady, onFontArrived } from '../text/fonts.ts';
import { type MeasuringContext, TextMeasure } from '../text/text-measure.ts';
import { Board } from './board.ts';
import { boardViewport } from './board-viewport.ts';

/** Where somebody looked when a view of a plan was last left, for the time they come back to it. */
const lastCameras = new WeakMap<Editor, Map<string, Camera>>();

/** The signs of so many titles decide which parts of the font are fetched first. */
const TITLES_SAMPLED = 2_000;

/**
 * The board of a canvas view; null until titles can be measured in their own font.
 * @param name tells the views of one plan apart
 */
export function useBoardFor(
  editor: Editor,
  name: string,
  project: (shapes: CardShapes) => Projection,
  newRoot?: Viewport['newRoot'],
): Board | null {
  const words = useCardWords();
  const [board, setBoard] = useState<Board | null>(null);

  const make = useEffectEvent((measure: TextMeasure, family: string) => {
    const shapes = new CardShapes(measure, family);
    const camera = lastCameras.get(editor)?.get(name);
    return new Board({ editor, shapes, measure, family, words, projection: project(shapes), camera });
  });

  useEffect(() => {
    let isGone = false;
    const family = getComputedStyle(document.body).fontFamily;
    const fonts = [fontOf(TITLE_TYPE, family), fontOf(LABEL_TYPE, family)];
    void fontsReady(fonts, titlesOf(editor)).then(() => {
      if (!isGone) setBoard(make(new TextMeasure(measuringContext), family));
    });
    return () => {
      isGone = true;
      setBoard(null);
    };
  }, [editor, name]);

  useEffect(() => {
    if (!board) return undefined;
    const stop = [
      board.start(),
      onFontArrived(() => board.remeasure()),
      takeViewport(editor, boardViewport(board, newRoot)),
    ];
    return () => {
      const cameras = lastCameras.get(editor) ?? new Map<string, Camera>();
      lastCameras.set(editor, cameras.set(name, board.camera.last));
      for (const each of stop) each();
    };
  }, [editor, board, name, newRoot]);

  useEffect(() => board?.speak(words), [board, words]);
  return board;
}

function measuringContext(): MeasuringContext {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('this browser cannot measure texts');
  return context;
}

const titlesOf = (editor: Editor): string =>
  rowsOf(editor.plan, 'nodes')
    .slice(0, TITLES_SAMPLED)
    .map(({ title }) => title)
    .join('');
