import { FlaskConical } from 'lucide-react';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { settingsOf } from '../../domain/plan.ts';
import { isChanged, type KeyFigure, keyFigures } from '../../domain/trial/key-figures.ts';
import { useEditor, useEditorState } from '../../editor/react.tsx';
import { useLocale } from '../../i18n/locale.ts';
import { formatDegree, formatMoney } from '../../i18n/number-text.ts';
import { bringTrialTexts } from '../../i18n/trial-texts.ts';
import { Button } from '../../ui/button.tsx';
import { useApp } from '../use-app.tsx';
import styles from './trial-banner.module.css';

bringTrialTexts();

/** More would take the room of the plan itself. */
const MOST = 4;

/** Above a plan while changes to it are only tried out: how many, what they would come to, and how to end it. */
export default function TrialBanner() {
  const app = useApp();
  const editor = useEditor();
  const { t } = useTranslation('trial');
  const { plan, base, count, showsPay } = useEditorState((state) => ({
    plan: state.plan,
    base: state.trial?.base ?? state.plan,
    count: state.history.undo.length,
    showsPay: state.session.showsPay,
  }));
  const tried = useDeferredValue(plan);
  const figures = useMemo(
    () => keyFigures(base, tried, editor.today).filter(({ of }) => of !== 'pool' || showsPay),
    [base, tried, editor.today, showsPay],
  );
  const changed = figures.filter(isChanged);
  const end = (how: 'applyTrial' | 'discardTrial') => {
    app.press(how);
    if (how === 'discardTrial') app.toast({ tone: 'plain', text: t('discarded'), topic: 'trial' });
  };
  return (
    <section className={styles['banner']} aria-label={t('name')}>
      <FlaskConical className={styles['sign']} size={18} aria-hidden />
      <div className={styles['words']}>
        <p role="status">
          <strong>{t('name')}</strong> {count === 0 ? t('begin') : t('changes', { count })}
        </p>
        {count > 0 && changed.length === 0 && <p className={styles['soft']}>{t('nothingMoves')}</p>}
        <ul className={styles['figures']}>
          {changed.slice(0, MOST).map((figure) => (
            <Figure key={`${figure.of} ${figure.nodeId}`} figure={figure} />
          ))}
        </ul>
        {changed.length > MOST && (
          <p className={styles['soft']}>{t('more', { count: changed.length - MOST })}</p>
        )}
      </div>
      <div className={styles['buttons']}>
        <Button onPress={() => end('discardTrial')}>{t('discard')}</Button>
        <Button variant="primary" isDisabled={count === 0} onPress={() => end('applyTrial')}>
          {t('apply')}
        </Button>
      </div>
    </section>
  );
}

function Figure({ figure }: { readonly figure: KeyFigure }) {
  const { t } = useTranslation('trial');
  const locale = useLocale();
  const currency = useEditorState(({ plan }) => settingsOf(plan).currency);
  const { of, title, before, after } = figure;
  const text = (value: number | null) => {
    if (value === null) return '–';
    return of === 'pool' ? formatMoney(value, currency, locale) : formatDegree(value, locale);
  };
  const name = title || t('untitled');
  return (
    <li>
      <span className={styles['title']} dir="auto">
        {of === 'score' ? name : t(`of.${of}`, { title: name })}
      </span>{' '}
      <span className={styles['values']}>{t('turns', { before: text(before), after: text(after) })}</span>
    </li>
  );
}
