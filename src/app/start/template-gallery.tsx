import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ThumbnailBox } from '../../storage/contract.ts';
import { thumbnail } from '../../storage/plans/thumbnail.ts';
import type { App } from '../app.ts';
import { keepPlan } from '../create-plan.ts';
import { useApp } from '../use-app.tsx';
import { message } from '../words.ts';
import { type Sample, samplePlan, samplesIn } from './samples.ts';
import styles from './start-page.module.css';
import { Thumbnail } from './thumbnail.tsx';

/** Example plans to begin with; each opens as the person's own copy. */
export function TemplateGallery() {
  const { t, i18n } = useTranslation('start');
  const samples = useSamples(i18n.language);
  if (samples.length === 0) return null;
  return (
    <section className={styles['section']} aria-labelledby="templates">
      <h2 id="templates">{t('templates')}</h2>
      <p className={styles['note']}>{t('templatesText')}</p>
      <ul className={styles['grid']}>
        {samples.map((sample) => (
          <li key={sample.id}>
            <TemplateCard sample={sample} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useSamples(language: string): readonly Sample[] {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => {
    let isGone = false;
    const show = (found: readonly Sample[]) => !isGone && setSamples(found);
    // Without them the page is whole all the same.
    samplesIn(language).then(show, () => show([]));
    return () => {
      isGone = true;
    };
  }, [language]);
  return samples;
}

function TemplateCard({ sample }: { readonly sample: Sample }) {
  const app = useApp();
  const { t } = useTranslation('start');
  const boxes = useSampleThumbnail(sample);
  return (
    <button type="button" className={styles['card']} onClick={() => void openSample(app, sample)}>
      <span className={styles['picture']}>
        <Thumbnail boxes={boxes} />
      </span>
      <span className={styles['cardTitle']}>{sample.title}</span>
      <span className={styles['cardText']}>{sample.description}</span>
      <span className={styles['cardText']}>{t('goals', { count: sample.nodeCount })}</span>
    </button>
  );
}

function useSampleThumbnail(sample: Sample): readonly ThumbnailBox[] {
  const [boxes, setBoxes] = useState<readonly ThumbnailBox[]>([]);
  useEffect(() => {
    let isGone = false;
    samplePlan(sample).then(
      (plan) => plan && !isGone && setBoxes(thumbnail(plan)),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [sample]);
  return boxes;
}

async function openSample(app: App, sample: Sample): Promise<void> {
  const plan = await samplePlan(sample).catch(() => null);
  if (plan) await keepPlan(app, plan);
  else app.toast({ tone: 'refused', text: message('start:sampleFailed') });
}
