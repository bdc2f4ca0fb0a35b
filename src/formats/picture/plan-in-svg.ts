import { readPlanText } from '../../domain/file/read-plan-file.ts';
import { fileRefusal } from '../../domain/file/refusal.ts';
import { fail, ok } from '../../domain/result.ts';
import type { Format } from '../format.ts';

const OPENING = '<metadata id="throughline-plan">';
const CLOSING = '</metadata>';
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The picture with the plan inside, so that who gets the picture can open the plan. */
export function withPlanInSvg(svg: string, planText: string): string {
  const end = svg.lastIndexOf('</svg>');
  const escaped = planText.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
  return `${svg.slice(0, end)}${OPENING}${escaped}${CLOSING}\n${svg.slice(end)}`;
}

/** The text of the plan inside an SVG picture of ours, or null. */
export function planInSvg(svg: string): string | null {
  const start = svg.lastIndexOf(OPENING);
  const end = svg.indexOf(CLOSING, start);
  if (start < 0 || end < 0) return null;
  return svg
    .slice(start + OPENING.length, end)
    .replace(/&(?:amp|lt|gt);/g, (entity) => SIGNS[entity] ?? entity);
}

/** A picture is read for the plan inside it; the picture itself is drawn by the views. */
export const svgPicture: Format = {
  id: 'svgPicture',
  extensions: ['.svg'],
  mediaType: 'image/svg+xml',
  claims: (text) => /^\s*(?:<\?xml[^>]*>\s*)?<svg\s/.test(text.slice(0, 1_000)),
  read: (file, onStep) => {
    const text = planInSvg(file.text);
    if (text === null) return fail(fileRefusal('noPlanInPicture'));
    const parsed = readPlanText({ text }, onStep);
    return parsed.ok ? ok({ type: 'plan', ...parsed.value }) : parsed;
  },
};
