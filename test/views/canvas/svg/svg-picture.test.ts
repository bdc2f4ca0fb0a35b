import { describe, expect, it } from 'vitest';
import type { Writing } from '../../../../src/editor/viewport.ts';
import type { Link } from '../../../../src/domain/rows/link.ts';
import { KIND_SHAPES, STATUS_SHAPES } from '../../../../src/ui/shapes.ts';
import { DESK } from '../../../../src/views/canvas/cards/card-shape.ts';
import type { CardFace } from '../../../../src/views/canvas/cards/card-face.ts';
import { type LayoutOptions } from '../../../../src/views/canvas/layout/layout.ts';
import { indented } from '../../../../src/views/canvas/layout/indented.ts';
import { Slots } from '../../../../src/views/canvas/layout/slots.ts';
import type { Palette } from '../../../../src/views/canvas/paint/palette.ts';
import { boundsOf, rectOf, type Scene } from '../../../../src/views/canvas/scene/scene.ts';
import { pictureFrame } from '../../../../src/views/canvas/svg/picture-frame.ts';
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
  ceilingNames: { below: 'We answer for this', above: 'We hope for this' },
  title,
  subtitle: '22 November 2026',
  language: 'en',
  legend: [{ text: 'Strategic goal', tint: 'level-strategic' }],
  fontFaces: '',
});

const drawn = (of: PictureOf, writing?: Writing) =>
  svgPicture(brush, of, pictureFrame(brush, of), null, writing);

describe('the picture as SVG', () => {
  it('keeps every script, and texts stay texts', async () => {
    const title = 'Повысить доходы 提高收入 Nâng cao <script>alert(1)</script> & "so on"';
    const svg = await drawn(pictureOf(sceneOf(3), title));
    expect(svg).toContain(
      'Повысить доходы 提高收入 Nâng cao &lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;so on&quot;',
    );
    expect(svg).not.toMatch(/<script|foreignObject|\son\w+=|href=/);
    expect(svg).toContain('Strategic goal');
    expect(svg).toContain('22 November 2026');
  });

  it('draws a card a node and a line to each child', async () => {
    const svg = (await drawn(pictureOf(sceneOf(31), 'Goal')))!;
    expect(svg.match(/<g /g)).toHaveLength(31);
    expect(svg.match(/C[-\d. ]+/g)).toHaveLength(30);
  });

  it('writes the same picture twice', async () => {
    const [once, again] = [
      await drawn(pictureOf(sceneOf(31), 'A')),
      await drawn(pictureOf(sceneOf(31), 'A')),
    ];
    expect(once).toBe(again);
  });

  it('tells how far it is and stops when told to', async () => {
    const shares: number[] = [];
    const stop = new AbortController();
    const svg = await drawn(pictureOf(sceneOf(2_000), 'Goal'), {
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
  const svg = await drawn({ ...pictureOf(sceneOf(1), 'Goal'), faceOf: () => face });
  for (const text of ['40 %', '31.12.26', 'АК', 'Айгуль Каримова', 'At risk', '62 %', '12'])
    expect(svg).toContain(`>${text}</text>`);
});

/** What stands where it is read from. */
const texts = (svg: string) =>
  [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)"([^>]*)>([^<]*)</g)].map(
    ([, x, y, attributes = '', text = '']) => ({ x: Number(x), y: Number(y), attributes, text }),
  );

describe('around the cards', () => {
  it('breaks a title too long for the picture, and starts what hangs below it lower', async () => {
    const title = 'Sustainable rural development and higher household incomes '.repeat(3).trim();
    const of = pictureOf(sceneOf(3), 'Goal');
    const [short, long] = [pictureFrame(brush, of), pictureFrame(brush, { ...of, title })];
    expect(long.box.height).toBeGreaterThan(short.box.height);
    const lines = texts((await drawn({ ...of, title }))!).filter(({ attributes }) =>
      /size="22"/.test(attributes),
    );
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.map(({ text }) => text).join(' ')).toBe(title);
    for (const { text } of lines) expect(text.length * 7).toBeLessThan(long.box.width);
  });

  it('sets what is read from the right at the right of its card', async () => {
    const svg = (await drawn(pictureOf(sceneOf(1), 'زيادة الدخل بنسبة 30%')))!;
    const title = texts(svg).find(({ attributes }) => attributes.includes('font-weight="550"'))!;
    expect(title.attributes).toContain('direction="rtl"');
    expect(title.x).toBe(260);
  });

  it('explains kinds by their signs, not by a colour alone', async () => {
    const legend = [
      { text: 'Risk', tint: 'bad', sign: { type: 'kind', kind: 'risk' } },
      { text: 'Behind', sign: { type: 'status', status: 'behind', tone: 'bad' } },
    ] as const;
    const svg = (await drawn({ ...pictureOf(sceneOf(1), 'Goal'), legend }))!;
    expect(svg).toContain(KIND_SHAPES['risk']);
    expect(svg).toContain(STATUS_SHAPES['behind']);
    expect(svg).toMatch(/>Risk<.*\n.*>Behind</s);
  });
});

describe('a results chain as SVG', () => {
  const chain = () => {
    const scene = sceneOf(1);
    const { x, width } = rectOf(scene, 0);
    const extent = width + 80;
    const lanes = [
      { name: 'output', start: x - 40, extent, cards: 1 },
      { name: 'outcome', start: x - 40 + extent, extent, cards: 0 },
    ] as const;
    return { ...scene, shape: 'chain', lanes, ceiling: x - 40 + extent } as const;
  };

  it('names its columns below its own title', async () => {
    const said = texts((await drawn(pictureOf(chain(), 'Goal')))!);
    const yOf = (text: string) => said.find((each) => each.text === text)?.y ?? Number.NaN;
    expect(yOf('output · 1')).toBeGreaterThan(yOf('22 November 2026') + 12);
    expect(yOf('output · 1')).toBeLessThan(rectOf(chain(), 0).y);
    expect(said.some(({ text }) => text.startsWith('outcome'))).toBe(false);
  });

  it('says what lies on either side of the ceiling of accountability', async () => {
    const scene = chain();
    const both = {
      ...scene,
      lanes: scene.lanes.map((lane, at) => ({ ...lane, start: lane.start - at * 200 })),
    };
    const said = texts((await drawn(pictureOf({ ...both, ceiling: both.lanes[1]!.start }, 'Goal')))!);
    const [below, above] = ['We answer for this', 'We hope for this'].map((name) =>
      said.find(({ text }) => text === name),
    );
    expect(below?.attributes).toContain('text-anchor="end"');
    expect(below!.x).toBeLessThan(both.lanes[1]!.start);
    expect(above!.x).toBeGreaterThan(both.lanes[1]!.start);
  });

  it('draws its arrows with a head each, from the means to the end', async () => {
    const scene = sceneOf(3);
    const link = { id: 'l', type: 'contributes', from: 'a', to: 'b' } as unknown as Link;
    const crossLinks = () => [{ link, from: 1, to: 2 }];
    const svg = (await drawn(pictureOf({ ...scene, crossLinks, shape: 'chain' }, 'Goal')))!;
    const target = rectOf(scene, 2);
    expect(svg).toContain(`<path d="M${target.x} ${target.y + target.height / 2}L`);
  });
});
