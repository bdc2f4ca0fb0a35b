import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react';
import { rowsOf } from '../../../domain/plan.ts';
import type { Editor } from '../../../editor/editor.ts';
import { takeViewport } from '../../../editor/take-viewport.ts';
import type { Viewport } from '../../../editor/viewport.ts';
import { CardShapes } from '../cards/card-shapes.ts';
import { fontOf, LABEL_TYPE, TITLE_TYPE } from '../cards/card-shape.ts';
import { useCardWords } from '../cards/use-card-words.ts';
import type { Camera } from '../geometry/camera.ts';
import type { Projection } from '../scene/tree-projection.ts';
import { areFontsReady, fontFamily, fontsReady, onFontArrived, signsOf } from '../../../ui/fonts.ts';
import { type MeasuringContext, TextMeasure } from '../text/text-measure.ts';
import { Board } from './board.ts';
import { boardViewport } from './board-viewport.ts';

/** Where somebody looked when a view of a plan was last left, for the time they come back to it. */
const lastCameras = new WeakMap<Editor, Map<string, Camera>>();

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

  // Before the first picture of the page: where the fonts are there, the board is in it.
  useLayoutEffect(() => {
    let isGone = false;
    let stop = () => {};
    const family = fontFamily();
    const fonts = [fontOf(TITLE_TYPE, family), fontOf(LABEL_TYPE, family)];
    const signs = signsOf(rowsOf(editor.plan, 'nodes').map(({ title }) => title));
    const begin = () => {
      const board = make(new TextMeasure(measuringContext), family);
      stop = onFontArrived(() => board.remeasure());
      setBoard(board);
    };
    if (areFontsReady(fonts, signs)) begin();
    else void fontsReady(fonts, signs).then(() => isGone || begin());
    return () => {
      isGone = true;
      stop();
      setBoard(null);
    };
  }, [editor, name]);

  useEffect(() => {
    if (!board) return undefined;
    const stop = [board.start(), takeViewport(editor, boardViewport(board, newRoot))];
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
