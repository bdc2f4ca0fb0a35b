/**
 * Cards in layers from left to right and the arrows between them. Cards are numbered from 0 in reading order; a layer is
 * a column of the chain, or a part of one where cards of the same column lead to each other.
 */
export interface Net {
  readonly layerOf: readonly number[];
  readonly heights: readonly number[];
  readonly links: readonly NetLink[];
  /** Tells a layer apart also where others have come before it. */
  readonly layerNames: readonly string[];
  /** By card, what it is remembered by from one picture to the next. */
  readonly keys: readonly string[];
  /** By card, where its middle was put by hand, if it was. */
  readonly pinned: readonly (number | undefined)[];
}

export interface NetLink {
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The net with a station for every layer that an arrow passes: so a long arrow is a row of short ones, and has a lane of
 * its own between the cards it passes. Stations are numbered on from the cards.
 */
export interface LanedNet extends Net {
  readonly size: number;
  readonly layerAt: Int32Array;
  readonly heightAt: Float64Array;
  readonly keyAt: readonly string[];
  /** By item, what it is tied to in the layer before and in the one after. */
  readonly before: readonly (readonly number[])[];
  readonly after: readonly (readonly number[])[];
  /** By link, its stations from the source on; none between neighbouring layers. */
  readonly stations: readonly (readonly number[])[];
}

/** The breadth of a lane, in pixels at zoom 1. */
const LANE = 4;

export function laned(net: Net): LanedNet {
  const layers = [...net.layerOf];
  const heights = [...net.heights];
  const keys = [...net.keys];
  const before: number[][] = layers.map(() => []);
  const after: number[][] = layers.map(() => []);
  const tie = (left: number, right: number) => {
    after[left]?.push(right);
    before[right]?.push(left);
  };
  const stations = net.links.map(({ key, from, to }) => {
    const [start, end] = [layers[from] ?? 0, layers[to] ?? 0];
    const step = Math.sign(end - start);
    if (step === 0) return [];
    const passed: number[] = [];
    let last = from;
    for (let layer = start + step; layer !== end; layer += step) {
      const station = layers.push(layer) - 1;
      heights.push(LANE);
      keys.push(`${key} ${net.layerNames[layer] ?? layer}`);
      before.push([]);
      after.push([]);
      if (step > 0) tie(last, station);
      else tie(station, last);
      passed.push(station);
      last = station;
    }
    if (step > 0) tie(last, to);
    else tie(to, last);
    return passed;
  });
  return {
    ...net,
    size: layers.length,
    layerAt: Int32Array.from(layers),
    heightAt: Float64Array.from(heights),
    keyAt: keys,
    before,
    after,
    stations,
  };
}

export const isStation = ({ layerOf }: Net, item: number): boolean => item >= layerOf.length;
