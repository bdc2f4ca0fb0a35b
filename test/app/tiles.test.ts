import { describe, expect, it } from 'vitest';
import { bitmaps, MOST_PARTS, poster } from '../../src/app/pictures/tiles.ts';

describe('bitmaps', () => {
  it('leave a picture whole that fits', () => {
    expect(bitmaps({ width: 800, height: 600 }, 4)).toEqual({
      scale: 4,
      parts: [{ x: 0, y: 0, width: 800, height: 600 }],
    });
  });

  it('cut a large one into equal parts, row by row, that cover it', () => {
    const { parts } = bitmaps({ width: 15_000, height: 21_000 }, 1);
    expect(parts.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [7_500, 0],
      [0, 7_000],
      [7_500, 7_000],
      [0, 14_000],
      [7_500, 14_000],
    ]);
  });

  it('cut a long narrow one across only, into long parts', () => {
    const { parts } = bitmaps({ width: 1_680, height: 4_637 }, 4);
    expect(parts).toHaveLength(2);
    expect(parts.every(({ width }) => width === 1_680)).toBe(true);
  });

  it.each([
    [1_700, 800_000],
    [900_000, 2_000],
    [60_000, 60_000],
  ])('take a picture of %i × %i smaller rather than not at all', (width, height) => {
    const { scale, parts } = bitmaps({ width, height }, 4);
    expect(scale).toBeLessThan(4);
    expect(parts.length).toBeLessThanOrEqual(MOST_PARTS);
    for (const part of parts) {
      expect(Math.max(part.width, part.height) * scale).toBeLessThanOrEqual(16_384);
      expect(part.width * part.height * scale ** 2).toBeLessThanOrEqual(8_192 ** 2 + 1);
    }
    const last = parts.at(-1)!;
    expect([last.x + last.width, last.y + last.height].map(Math.round)).toEqual([width, height]);
  });

  it('keep ten thousand goals below each other large enough to be read', () => {
    expect(bitmaps({ width: 1_700, height: 800_000 }, 1).scale).toBe(1);
  });
});

describe('poster', () => {
  it('shows the whole on one page, lying as it fills the paper best', () => {
    const wide = poster({ width: 2_000, height: 1_000 }, 'a4', 1);
    expect(wide).toMatchObject({ orientation: 'landscape', page: { width: 277, height: 190 } });
    expect(wide.parts).toHaveLength(1);
    expect(wide.mmPerPixel).toBeCloseTo(277 / 2_000);
    expect(poster({ width: 1_000, height: 2_000 }, 'a3', 1).orientation).toBe('portrait');
  });

  it('puts a picture narrower than its page in the middle', () => {
    const [part] = poster({ width: 400, height: 2_000 }, 'a4', 1).parts;
    expect(part!.x + part!.width / 2).toBeCloseTo(200);
  });

  it('takes as many rows of pages as the width asked for makes necessary', () => {
    const { parts, columns, mmPerPixel } = poster({ width: 2_000, height: 2_000 }, 'a4', 3);
    expect(columns).toBe(3);
    expect(parts.length % 3).toBe(0);
    const last = parts.at(-1)!;
    expect(last.y + last.height).toBeGreaterThanOrEqual(2_000);
    expect(last.width * mmPerPixel).toBeGreaterThan(180);
  });
});
