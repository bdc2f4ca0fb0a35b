import { useEffect, useMemo, useState } from 'react';
import { areFontsReady, fontFamily, fontsReady, signsOf } from '../../ui/fonts.ts';
import { TextMeasure } from '../canvas/text/text-measure.ts';
import { wrapText } from '../canvas/text/wrap-text.ts';
import type { DiagramState } from './diagram-model.ts';
import { CARD_WIDTH } from './ring-layout.ts';

const TITLE_PX = 17;
const NOTE_PX = 13;
const LINE = 1.35;
const PADDING = 22;
/** Left of the words stands the sign of the state. */
const SIGN = 24;
const LEAST = 56;
const LEAST_MINOR = 44;

/** How high the box of a state is, its words wrapped; the style sheet has the same sizes. */
export function useCardHeights(states: readonly DiagramState[]): (id: string) => number {
  const [measure, setMeasure] = useState(newMeasure);
  useEffect(() => {
    let isGone = false;
    // What was measured before stood in another font.
    const signs = signsOf(states.flatMap(({ title, note = '', problem = '' }) => [title, note, problem]));
    const fonts = [`600 ${TITLE_PX}px ${fontFamily()}`];
    if (!areFontsReady(fonts, signs)) {
      void fontsReady(fonts, signs).then(() => isGone || setMeasure(newMeasure()));
    }
    return () => void (isGone = true);
  }, [states]);
  return useMemo(() => {
    const heights = states.map((state) => heightOf(measure, state));
    // Alike in height, so that the arrows between them run straight.
    const common = Math.max(LEAST, ...states.map(({ isMinor }, at) => (isMinor ? 0 : (heights[at] ?? 0))));
    const minor = new Map(states.map(({ id, isMinor }, at) => [id, isMinor ? heights[at] : undefined]));
    return (id: string) => minor.get(id) ?? common;
  }, [states, measure]);
}

function heightOf(measure: TextMeasure, { title, note = '', problem, isMinor }: DiagramState): number {
  const lines = (text: string, font: string) =>
    text === '' ? 0 : wrapText(text, CARD_WIDTH - PADDING - SIGN, measure.in(font)).length;
  const titled = lines(title, `600 ${TITLE_PX}px ${fontFamily()}`) * TITLE_PX * LINE;
  const noted = [note, problem ?? ''].reduce(
    (sum, text) => sum + lines(text, `400 ${NOTE_PX}px ${fontFamily()}`) * NOTE_PX * LINE,
    0,
  );
  return Math.max(isMinor ? LEAST_MINOR : LEAST, Math.ceil(titled + noted + PADDING));
}

const newMeasure = () =>
  new TextMeasure(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('this browser cannot measure texts');
    return context;
  });
