import { describe, expect, it } from 'vitest';
import { writePlan } from '../../../src/domain/file/write-plan.ts';
import { planInPng, withPlanInPng } from '../../../src/formats/picture/plan-in-png.ts';
import { planInSvg, withPlanInSvg } from '../../../src/formats/picture/plan-in-svg.ts';
import { readFile } from '../../../src/formats/read-file.ts';
import { plan } from '../../support/plan-robot.ts';

const text = writePlan(plan().goal('Цель <b>"&amp;" ]]> </metadata> 目标').plan);
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><text>A</text></svg>\n';
/** A white pixel. */
const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg=='),
  (sign) => sign.charCodeAt(0),
);

describe('a plan inside a picture', () => {
  it('comes out of an SVG as it went in', () => {
    const picture = withPlanInSvg(SVG, text);
    expect(planInSvg(picture)).toBe(text);
    expect(readFile(new TextEncoder().encode(picture), 'tree.svg')).toMatchObject({
      ok: true,
      value: { type: 'plan' },
    });
  });

  it('comes out of a PNG as it went in, the picture unharmed', () => {
    const picture = withPlanInPng(PNG, text);
    expect(planInPng(picture)).toBe(text);
    expect([...picture.slice(0, PNG.length - 12)]).toEqual([...PNG.slice(0, -12)]);
    expect([...picture.slice(-12)]).toEqual([...PNG.slice(-12)]);
    expect(readFile(picture, 'tree.png')).toMatchObject({ ok: true, value: { type: 'plan' } });
  });

  it('has the checksum that a PNG reader asks for', () => {
    // The CRC of IEND is the one worked example every PNG contains.
    const added = withPlanInPng(PNG, '').slice(PNG.length - 12, -12);
    expect(new DataView(added.buffer, added.byteOffset).getUint32(0)).toBe(added.length - 12);
    expect([...PNG.slice(-4)]).toEqual([0xae, 0x42, 0x60, 0x82]);
  });

  it('says when a picture holds no plan, or a broken one', () => {
    expect(readFile(new TextEncoder().encode(SVG), 'tree.svg')).toMatchObject({
      ok: false,
      error: { code: 'noPlanInPicture' },
    });
    expect(readFile(PNG, 'tree.png')).toMatchObject({ ok: false, error: { code: 'noPlanInPicture' } });
    const cut = withPlanInPng(PNG, text).slice(0, -200);
    expect(readFile(cut, 'tree.png')).toMatchObject({ ok: false, error: { code: 'noPlanInPicture' } });
  });
});
