import i18next from 'i18next';
import type { CalendarDay } from '../../domain/date.ts';
import { withoutPay } from '../../domain/pay.ts';
import { rowsOf, settingsOf } from '../../domain/plan.ts';
import type { Period } from '../../domain/rows/period.ts';
import type { Editor } from '../../editor/editor.ts';
import type { Drawable, PictureRequest, Writing } from '../../editor/viewport.ts';
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
import { MOST_PIXELS_A_SIDE, MOST_TILES, poster, tiles } from './tiles.ts';

export type PictureResult = 'done' | 'cancelled' | 'nothing' | 'tooLarge' | 'failed';

/** Makes the picture a person has chosen and hands it to the browser: as a file, as several, or to the printer. */
export async function makePicture(
  editor: Editor,
  choice: PictureChoice,
  writing: Writing,
): Promise<PictureResult> {
  const drawable = editor.viewport?.picture;
  const size = drawable?.size(choice);
  if (!drawable || !size) return 'nothing';
  const request = requestFor(editor, choice);
  switch (choice.format) {
    case 'svg':
      return svgFile(editor, drawable, request, choice, writing);
    case 'png':
      return pngFiles(editor, drawable, request, choice, size, writing);
    case 'print': {
      const { parts, page, orientation } = poster(size, choice.paper, choice.columns);
      if (parts.length > MOST_TILES) return 'tooLarge';
      const pages = await eachPart(drawable, request, parts, writing);
      if (!pages) return 'cancelled';
      return (await printPages(pages, { paper: choice.paper, orientation, page })) ? 'done' : 'failed';
    }
  }
}

function requestFor(editor: Editor, { scope, withLegend }: PictureChoice): PictureRequest {
  const { language } = settingsOf(editor.plan);
  const today = localToday(new Date());
  const subtitle = [
    scope === 'whole' ? '' : message(`files:picture.scope.${scope}`),
    shownPeriod(editor, today)?.title ?? '',
    formatDay(today, i18next.language),
  ]
    .filter((part) => part !== '')
    .join(' · ');
  return { scope, withLegend, title: titleOf(editor.plan), subtitle, language };
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
  drawable: Drawable,
  request: PictureRequest,
  { withPlan, withPay }: PictureChoice,
  writing: Writing,
): Promise<PictureResult> {
  const svg = await drawable.svg(request, writing);
  if (svg === null) return 'cancelled';
  const text = withPlan ? withPlanInSvg(svg, planText(editor, withPay)) : svg;
  downloadBlob(new Blob([text], { type: 'image/svg+xml' }), fileNameOf(request.title, '.svg'));
  return 'done';
}

async function pngFiles(
  editor: Editor,
  drawable: Drawable,
  request: PictureRequest,
  { scale, withPlan, withPay }: PictureChoice,
  size: { readonly width: number; readonly height: number },
  writing: Writing,
): Promise<PictureResult> {
  const most = MOST_PIXELS_A_SIDE / scale;
  const parts = tiles(size, { width: most, height: most });
  if (parts.length > MOST_TILES) return 'tooLarge';
  for (const [at, part] of parts.entries()) {
    const share = (of: number) => writing.onProgress?.((at + of) / parts.length);
    const svg = await drawable.svg({ ...request, part }, { ...writing, onProgress: share });
    if (svg === null) return 'cancelled';
    const png = await pngOf(svg, part.width, part.height, scale);
    if (!png) return 'failed';
    const plain = new Uint8Array(await png.arrayBuffer());
    // One copy of the plan is enough: it travels in the first tile.
    const bytes = withPlan && at === 0 ? withPlanInPng(plain, planText(editor, withPay)) : plain;
    const name =
      parts.length === 1
        ? request.title
        : message('files:picture.tile', { title: request.title, at: at + 1, of: parts.length });
    downloadBlob(new Blob([bytes], { type: 'image/png' }), fileNameOf(name, '.png'));
  }
  return 'done';
}

async function eachPart(
  drawable: Drawable,
  request: PictureRequest,
  parts: readonly NonNullable<PictureRequest['part']>[],
  writing: Writing,
): Promise<string[] | null> {
  const pages: string[] = [];
  for (const [at, part] of parts.entries()) {
    const share = (of: number) => writing.onProgress?.((at + of) / parts.length);
    const svg = await drawable.svg({ ...request, part }, { ...writing, onProgress: share });
    if (svg === null) return null;
    pages.push(svg);
  }
  return pages;
}
