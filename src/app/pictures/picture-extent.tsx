import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanPicture } from '../../editor/viewport.ts';
import { Button } from '../../ui/button.tsx';
import { useApp } from '../use-app.tsx';
import { pictureFor } from './make-picture.ts';
import type { PictureChoice } from './picture-choice.ts';
import styles from './picture-dialog.module.css';
import { bitmaps, poster } from './tiles.ts';

/** Of the title of a card at 100 %, in pixels. */
const TITLE_PX = 14;
const LEAST_ON_SCREEN_PX = 8;
const LEAST_ON_PAPER_MM = 1.8;

interface PictureExtentProps {
  readonly choice: PictureChoice;
  readonly onChange: (part: Partial<PictureChoice>) => void;
}

/** How large the picture will be, in how many parts, and what to do where nobody could read it. */
export function PictureExtent({ choice, onChange }: PictureExtentProps) {
  const { editor } = useApp();
  const { format, scope, withLegend } = choice;
  // Laying out ten thousand cards is not for every render.
  const picture = useMemo(
    () => (editor && format !== 'svg' ? pictureFor(editor, { format, scope, withLegend }) : null),
    [editor, format, scope, withLegend],
  );
  if (!picture || format === 'svg') return null;
  return format === 'png' ? (
    <Files picture={picture} asked={choice.scale} onSvg={() => onChange({ format: 'svg' })} />
  ) : (
    <Pages picture={picture} choice={choice} />
  );
}

interface FilesProps {
  readonly picture: PlanPicture;
  readonly asked: number;
  readonly onSvg: () => void;
}

function Files({ picture, asked, onSvg }: FilesProps) {
  const { t } = useTranslation('files');
  const { scale, parts } = bitmaps(picture, asked);
  const [part] = parts;
  const count = parts.length;
  const width = Math.round((part?.width ?? 0) * scale);
  const height = Math.round((part?.height ?? 0) * scale);
  return (
    <>
      <p className={styles['extent']}>
        {t('picture.files', { count, width, height })}
        {scale < asked && ` ${t('picture.fitted', { asked, scale })}`}
      </p>
      {TITLE_PX * scale < LEAST_ON_SCREEN_PX && (
        <div className={styles['advice']}>
          <p>{t('picture.tooSmall')}</p>
          <Button onPress={onSvg}>{t('picture.asSvg')}</Button>
        </div>
      )}
    </>
  );
}

interface PagesProps {
  readonly picture: PlanPicture;
  readonly choice: PictureChoice;
}

function Pages({ picture, choice: { paper, columns } }: PagesProps) {
  const { t } = useTranslation('files');
  const { parts, mmPerPixel } = poster(picture, paper, columns);
  const rows = parts.length / columns;
  return (
    <>
      {parts.length > 1 && (
        <p className={styles['extent']}>{t('picture.pages', { count: parts.length, columns, rows })}</p>
      )}
      {TITLE_PX * mmPerPixel < LEAST_ON_PAPER_MM && (
        <p className={styles['advice']}>{t('picture.tooSmallOnPaper')}</p>
      )}
    </>
  );
}
