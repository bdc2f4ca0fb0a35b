import i18next from 'i18next';
import type { CalendarDay } from '../../domain/date.ts';
import { withoutPay } from '../../domain/pay.ts';
import { rowsOf, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import type { Editor } from '../../editor/editor.ts';
import type { PicturePart, PictureRequest, PlanPicture, Writing } from '../../editor/viewport.ts';
import { native } from '../../formats/native/native.ts';
import { withPlanInPng } from '../../formats/picture/plan-in-png.ts';
import { withPlanInSvg } from '../../formats/picture/plan-in-svg.ts';
import { formatDay, localToday } from '../../i18n/day-text.ts';
import { titleOf } from '../create-plan.ts';
import { downloadBlob } from '../../ui/download.ts';
import { fileNameOf } from '../../ui/file-name.ts';
import { message } from '../words.ts';
import type { PictureChoice } from './picture-choice.ts';
import { printPages } from './print-pages.ts';
import { pngOf } from './raster.ts';
import { bitmaps, MOST_PARTS, poster } from './tiles.ts';

export type PictureResult = 'done' | 'cancelled' | 'nothing' | 'tooLarge' | 'failed';

/** The picture a person has chosen, laid out; null where there is nothing to draw. */
export const pictureFor = (
  editor: Editor,
  choice: Pick<PictureChoice, 'format' | 'scope' | 'withLegend'>,
): PlanPicture | null => editor.viewport?.picture?.(requestFor(editor, choice)) ?? null;

/** Makes the picture a person has chosen and hands it to the browser: as a file, as several, or to the printer. */
export async function makePicture(
  editor: Editor,
  choice: PictureChoice,
  writing: Writing,
): Promise<PictureResult> {
  const picture = pictureFor(editor, choice);
  if (!picture) return 'nothing';
  switch (choice.format) {
    case 'svg':
      return svgFile(editor, picture, choice, writing);
    case 'png':
      return pngFiles(editor, picture, choice, writing);
    case 'print':
      return printed(picture, choice, writing);
  }
}

function requestFor(
  editor: Editor,
  { format, scope, withLegend }: Pick<PictureChoice, 'format' | 'scope' | 'withLegend'>,
): PictureRequest {
  const { language } = settingsOf(editor.plan);
  const today = localToday(new Date());
  const subtitle = [
    scope === 'whole' ? '' : message(`files:picture.scope.${scope}`),
    shownPeriod(editor, today)?.title ?? '',
    formatDay(today, i18next.language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  const title = titleOf(editor.plan);
  return { scope, withLegend, title, subtitle, language, isForPaper: format === 'print' };
}

/** The period that is filtered by, or the longest of those that are running. */
function shownPeriod({ plan, session }: Editor, today: CalendarDay): Period | undefined {
  const { periodId } = session.filter;
  if (periodId !== null) return plan.periods[periodId];
  const days = ({ start, end }: Period) => Date.parse(end) - Date.parse(start);
  return rowsOf(plan, 'periods')
    .filter(({ start, end }) => start <= today && today <= end)
    .toSorted((a, b) => days(b) - days(a))[0];
}

const planText = ({ settled }: Editor, withPay: boolean): string =>
  native.write?.(withPay ? settled : withoutPay(settled), null) ?? '';

async function svgFile(
  editor: Editor,
  picture: PlanPicture,
  { withPlan, withPay }: PictureChoice,
  writing: Writing,
): Promise<PictureResult> {
  const svg = await picture.svg(null, writing);
  if (svg === null) return 'cancelled';
  const text = withPlan ? withPlanInSvg(svg, planText(editor, withPay)) : svg;
  downloadBlob(new Blob([text], { type: 'image/svg+xml' }), fileNameOf(titleOf(editor.plan), '.svg'));
  return 'done';
}

async function pngFiles(
  editor: Editor,
  picture: PlanPicture,
  { scale: asked, withPlan, withPay }: PictureChoice,
  writing: Writing,
): Promise<PictureResult> {
  const { scale, parts } = bitmaps(picture, asked);
  const title = titleOf(editor.plan);
  for (const [at, part] of parts.entries()) {
    const svg = await partOf(picture, parts, at, writing);
    if (svg === null) return 'cancelled';
    const png = await pngOf(svg, part.width, part.height, scale);
    if (!png) return 'failed';
    const plain = new Uint8Array(await png.arrayBuffer());
    if (writing.signal?.aborted) return 'cancelled';
    // One copy of the plan is enough: it travels in the first tile.
    const bytes = withPlan && at === 0 ? withPlanInPng(plain, planText(editor, withPay)) : plain;
    const name =
      parts.length === 1 ? title : message('files:picture.tile', { title, at: at + 1, of: parts.length });
    downloadBlob(new Blob([bytes], { type: 'image/png' }), fileNameOf(name, '.png'));
  }
  return 'done';
}

async function printed(
  picture: PlanPicture,
  { paper, columns }: PictureChoice,
  writing: Writing,
): Promise<PictureResult> {
  const { parts, page, orientation } = poster(picture, paper, columns);
  if (parts.length > MOST_PARTS) return 'tooLarge';
  const pages: string[] = [];
  for (const at of parts.keys()) {
    const svg = await partOf(picture, parts, at, writing);
    if (svg === null) return 'cancelled';
    pages.push(svg);
  }
  return (await printPages(pages, { paper, orientation, page })) ? 'done' : 'failed';
}

/** One part of several, with the progress of all. */
async function partOf(
  picture: PlanPicture,
  parts: readonly PicturePart[],
  at: number,
  { onProgress, signal }: Writing,
): Promise<string | null> {
  if (signal?.aborted) return null;
  const share = (of: number) => onProgress?.((at + of) / parts.length);
  share(0);
  return picture.svg(parts[at] ?? null, { onProgress: share, ...(signal && { signal }) });
}
