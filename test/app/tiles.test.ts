import { describe, expect, it } from 'vitest';
import { poster, tiles } from '../../src/app/pictures/tiles.ts';

describe('tiles', () => {
  it('leaves a picture whole that fits', () => {
    expect(tiles({ width: 800, height: 600 }, { width: 1_000, height: 1_000 })).toEqual([
      { x: 0, y: 0, width: 800, height: 600 },
    ]);
  });

  it('cuts a large one into equal parts, row by row, that cover it', () => {
    const parts = tiles({ width: 1_500, height: 2_100 }, { width: 1_000, height: 1_000 });
    expect(parts.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [750, 0],
      [0, 700],
      [750, 700],
      [0, 1_400],
      [750, 1_400],
    ]);
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

  it('takes as many rows of pages as the width asked for makes necessary', () => {
    const { parts, columns, mmPerPixel } = poster({ width: 2_000, height: 2_000 }, 'a4', 3);
    expect(columns).toBe(3);
    expect(parts.length % 3).toBe(0);
    const last = parts.at(-1)!;
    expect(last.y + last.height).toBeGreaterThanOrEqual(2_000);
    expect(last.width * mmPerPixel).toBeGreaterThan(180);
  });
});
