import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { printPage } from '../pay-on-paper.ts';
import { useApp } from '../use-app.tsx';
import { WithPay } from './with-pay.tsx';

/** Asked while pay is on screen: paper goes from hand to hand. */
export default function PrintDialog() {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  const [withPay, setWithPay] = useState(false);
  const close = () => app.show(null);
  const print = () => {
    close();
    printPage(app, withPay);
  };
  return (
    <Dialog
      title={t('picture.title.print')}
      closeLabel={t('common:close')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button variant="primary" autoFocus onPress={print}>
            {t('picture.make.print')}
          </Button>
        </>
      }
    >
      <WithPay isOn={withPay} note={t('paperNote')} onChange={setWithPay} />
    </Dialog>
  );
}
