import { describe, expect, it } from 'vitest';
import { DESK } from '../../../../src/views/canvas/cards/card-shape.ts';
import type { CardFace } from '../../../../src/views/canvas/cards/card-face.ts';
import { type LayoutOptions } from '../../../../src/views/canvas/layout/layout.ts';
import { indented } from '../../../../src/views/canvas/layout/indented.ts';
import { Slots } from '../../../../src/views/canvas/layout/slots.ts';
import type { Palette } from '../../../../src/views/canvas/paint/palette.ts';
import { boundsOf, type Scene } from '../../../../src/views/canvas/scene/scene.ts';
import { type PictureOf, svgPicture } from '../../../../src/views/canvas/svg/svg-picture.ts';
import { TextMeasure } from '../../../../src/views/canvas/text/text-measure.ts';
import { evenTree, planted } from '../planted.ts';

const options: LayoutOptions = { orientation: 'leftRight', levelGap: 60, siblingGap: 12, branchGap: 28 };
const anyColour = new Proxy({}, { get: () => '#123456' });
const palette = new Proxy(
  {},
  { get: (_, name) => (name === 'tints' || name === 'tones' ? anyColour : '#123456') },
);
const measure = new TextMeasure(() => ({ font: '', measureText: (text) => ({ width: text.length * 7 }) }));
const brush = { palette: palette as Palette, family: 'Inter', measure };

function sceneOf(count: number): Scene {
  const { forest, sizes } = planted([evenTree(count, 5)]);
  const places = indented(forest, sizes, options);
  const bounds = boundsOf(forest.order, places, sizes);
  return {
    slots: new Slots(),
    forest,
    sizes,
    places,
    crossLinks: () => [],
    shape: 'leftRight',
    origin: { x: 0, y: 0 },
    lanes: [],
    hand: { drawing: { view: 'tree' }, isFromParent: true, slots: new Set() },
    bounds,
  };
}

const faceCalled = (title: string): CardFace => ({
  kind: 'goal',
  level: 'strategic',
  tint: 'level-strategic',
  label: 'Strategic goal',
  title,
  name: title,
  owner: { name: 'Айгуль Каримова', initials: 'АК' },
  due: null,
  weight: null,
  progress: { share: 0.62, text: '62 %', status: 'atRisk', tone: 'warn', word: 'At risk' },
  spark: null,
  confidence: null,
  agreement: null,
  findings: null,
  asks: null,
  childCount: 0,
  hidden: null,
});

const pictureOf = (scene: Scene, title: string): PictureOf => ({
  scene,
  slots: [...scene.forest.order],
  faceOf: () => faceCalled(title),
  linesOf: () => [title],
  print: DESK,
  laneName: (name) => name,
  title,
  subtitle: '22 November 2026',
  language: 'en',
  legend: [{ text: 'Strategic goal', tint: 'level-strategic' }],
  fontFaces: '',
});

describe('the picture as SVG', () => {
  it('keeps every script, and texts stay texts', async () => {
    const title = 'Повысить доходы 提高收入 Nâng cao <script>alert(1)</script> & "so on"';
    const svg = await svgPicture(brush, pictureOf(sceneOf(3), title));
    expect(svg).toContain(
      'Повысить доходы 提高收入 Nâng cao &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so on&quot;',
    );
    expect(svg).not.toMatch(/<script|foreignObject|\son\w+=|href=/);
    expect(svg).toContain('Strategic goal');
    expect(svg).toContain('22 November 2026');
  });

  it('draws a card a node and a line to each child', async () => {
    const svg = (await svgPicture(brush, pictureOf(sceneOf(31), 'Goal')))!;
    expect(svg.match(/<g /g)).toHaveLength(31);
    expect(svg.match(/C[-\d. ]+/g)).toHaveLength(30);
  });

  it('writes the same picture twice', async () => {
    const [once, again] = [
      await svgPicture(brush, pictureOf(sceneOf(31), 'A')),
      await svgPicture(brush, pictureOf(sceneOf(31), 'A')),
    ];
    expect(once).toBe(again);
  });

  it('tells how far it is and stops when told to', async () => {
    const shares: number[] = [];
    const stop = new AbortController();
    const svg = await svgPicture(brush, pictureOf(sceneOf(2_000), 'Goal'), {
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (share >= 0.5) stop.abort();
      },
    });
    expect(svg).toBeNull();
    expect(shares).toEqual([0.25, 0.5]);
  });
});

it('says of a card what the screen says: weight, day, who, standing, and what its fold hides', async () => {
  const face: CardFace = {
    ...faceCalled('Goal'),
    weight: '40 %',
    due: { text: '31.12.26', isPast: false },
    hidden: { count: 12, text: '12', worst: 'bad' },
  };
  const svg = await svgPicture(brush, { ...pictureOf(sceneOf(1), 'Goal'), faceOf: () => face });
  for (const text of ['40 %', '31.12.26', 'АК', 'Айгуль Каримова', 'At risk', '62 %', '12'])
    expect(svg).toContain(`>${text}</text>`);
});
