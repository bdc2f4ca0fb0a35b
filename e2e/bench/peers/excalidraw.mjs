// Excalidraw with the same tree: a box, its title and a line for each goal, arranged as on the other pages.
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
// @ts-expect-error: installed on demand
import { Excalidraw } from '@excalidraw/excalidraw';
import '@excalidraw/excalidraw/index.css';
import { generatedTree } from '../generated-plan.mjs';
import { CARD, placed } from '../tidy.mjs';

const { parents, titles } = generatedTree(Number(new URLSearchParams(location.search).get('n')));

const COMMON = {
  angle: 0,
  strokeColor: '#1e1e1e',
  backgroundColor: '#ffffff',
  fillStyle: 'solid',
  strokeWidth: 1,
  strokeStyle: 'solid',
  roughness: 0,
  opacity: 100,
  groupIds: [],
  frameId: null,
  roundness: null,
  seed: 1,
  version: 1,
  versionNonce: 1,
  isDeleted: false,
  boundElements: null,
  updated: 1,
  link: null,
  locked: false,
};

/** @typedef {Readonly<Record<string, unknown>>} Element */

/** @param {number} at @param {Float64Array} xs @param {Float64Array} ys @returns {Element[]} */
function elementsOf(at, xs, ys) {
  const [x, y, parent, title] = [xs[at] ?? 0, ys[at] ?? 0, parents[at] ?? -1, titles[at] ?? ''];
  const text = { text: title, originalText: title, fontSize: 13, fontFamily: 2, lineHeight: 1.25 };
  const box = { ...COMMON, id: `r${at}`, type: 'rectangle', x, y, ...CARD };
  const words = {
    ...COMMON,
    ...text,
    id: `t${at}`,
    type: 'text',
    x: x + 10,
    y: y + 10,
    width: CARD.width - 20,
    height: 17,
    textAlign: 'left',
    verticalAlign: 'top',
    containerId: null,
    autoResize: true,
  };
  if (parent < 0) return [box, words];
  const [px, py] = [(xs[parent] ?? 0) + CARD.width, (ys[parent] ?? 0) + CARD.height / 2];
  const [dx, dy] = [x - px, y + CARD.height / 2 - py];
  const line = {
    ...COMMON,
    id: `l${at}`,
    type: 'line',
    x: px,
    y: py,
    width: Math.abs(dx),
    height: Math.abs(dy),
    points: [
      [0, 0],
      [dx, dy],
    ],
    lastCommittedPoint: null,
    startBinding: null,
    endBinding: null,
    startArrowhead: null,
    endArrowhead: null,
    polygon: false,
  };
  return [box, words, line];
}

/** @type {Map<unknown, Element>} */
let before = new Map();

/** All elements; those that have not moved are the same objects. */
function arranged() {
  const { xs, ys } = placed(parents);
  const elements = parents
    .flatMap((_, at) => elementsOf(at, xs, ys))
    .map((element) => {
      const known = before.get(element['id']);
      if (!known) return element;
      const isThere = ['x', 'y', 'width', 'height'].every((side) => known[side] === element[side]);
      const version = Number(known['version']) + 1;
      return isThere ? known : { ...element, version, versionNonce: version };
    });
  before = new Map(elements.map((element) => [element['id'], element]));
  return elements;
}

const elements = arranged();
const { ys } = placed(parents);
const scroll = { scrollX: 40, scrollY: innerHeight / 2 - (ys[0] ?? 0) };

/** @param {{ updateScene: (scene: { elements: readonly Element[] }) => void }} api */
function addOnTab(api) {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    event.preventDefault();
    parents.push(0);
    titles.push('');
    api.updateScene({ elements: arranged() });
  });
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    createElement(Excalidraw, {
      initialData: { elements, appState: scroll, scrollToContent: false },
      excalidrawAPI: addOnTab,
      onChange: (/** @type {readonly unknown[]} */ shown) => {
        if (shown.length > 0) document.body.dataset['open'] = 'true';
      },
    }),
  );
}
