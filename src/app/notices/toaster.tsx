import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Spoken } from '../../ui/hidden.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useApp, useAppState } from '../use-app.tsx';
import type { Toast } from './toast.ts';
import styles from './toaster.module.css';

/** Long enough to be read, and longer where there is something to press. */
const SHOWN_MS = 5_000;
const SHOWN_WITH_OFFER_MS = 10_000;

/** Messages at the foot of the page; all they say is said to a screen reader as well, together with what is not shown. */
export function Toaster() {
  const { t } = useTranslation();
  const toasts = useAppState((state) => state.toasts);
  const spoken = useAppState((state) => state.spoken);
  return (
    <>
      <Spoken {...spoken} />
      {toasts.length > 0 && (
        <section className={styles['toaster']} aria-label={t('notifications')}>
          {toasts.map((toast) => (
            <ToastCard key={toast.number} toast={toast} />
          ))}
        </section>
      )}
    </>
  );
}

function ToastCard({ toast }: { readonly toast: Toast }) {
  const app = useApp();
  const { t } = useTranslation();
  const { number, tone, text, remedy, offer, isLasting } = toast;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld || isLasting) return;
    const wait = offer || remedy ? SHOWN_WITH_OFFER_MS : SHOWN_MS;
    const timer = window.setTimeout(() => app.dismiss(number), wait);
    return () => window.clearTimeout(timer);
  }, [app, number, isHeld, isLasting, offer, remedy]);
  // The button pressed is gone with its message: the keyboard goes back to the plan.
  const leave = (run?: () => void) => {
    app.dismiss(number);
    run?.();
    app.editor?.viewport?.focus();
  };
  return (
    <div
      className={styles['toast']}
      data-tone={tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {tone === 'refused' && <CircleAlert className={styles['icon']} size={18} aria-hidden />}
      <p className={styles['text']}>
        {text}
        {remedy && <span className={styles['remedy']}> {remedy}</span>}
      </p>
      {offer && (
        <Button variant="quiet" className={styles['offer'] ?? ''} onPress={() => leave(offer.run)}>
          {offer.label}
        </Button>
      )}
      <IconButton icon={X} label={t('dismiss')} placement="top" onPress={() => leave()} />
    </div>
  );
}
