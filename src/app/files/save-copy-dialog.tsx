import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useApp } from '../use-app.tsx';
import { saveCopy } from './save-copy.ts';
import { WithPay } from './with-pay.tsx';

/** Asked of a plan that says what people earn: a file travels, so pay is in it only where somebody wants it there. */
export default function SaveCopyDialog() {
  const app = useApp();
  const { t } = useTranslation(['files', 'common']);
  const [withPay, setWithPay] = useState(false);
  const close = () => app.show(null);
  const save = () => {
    close();
    void saveCopy(app, withPay);
  };
  return (
    <Dialog
      title={t('copy.title')}
      closeLabel={t('common:close')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button variant="primary" autoFocus onPress={save}>
            {t('copy.save')}
          </Button>
        </>
      }
    >
      <WithPay isOn={withPay} note={t('copy.payNote')} onChange={setWithPay} />
    </Dialog>
  );
}
