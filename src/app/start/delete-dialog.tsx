import { useTranslation } from 'react-i18next';
import type { PlanId } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { deletePlan } from './plan-chores.ts';
import { useApp } from '../use-app.tsx';

/** The one deletion that cannot be taken back is asked about. */
export default function DeleteDialog({ id, title }: { readonly id: PlanId; readonly title: string }) {
  const app = useApp();
  const { t } = useTranslation(['start', 'common']);
  const close = () => app.show(null);
  const remove = () => {
    void deletePlan(app, id);
    close();
  };
  return (
    <Dialog
      title={t('deleteForeverAsk', { title: title || t('common:untitled') })}
      closeLabel={t('common:close')}
      size="small"
      role="alertdialog"
      onClose={close}
      footer={
        <>
          <Button onPress={close} autoFocus>
            {t('common:cancel')}
          </Button>
          <Button variant="danger" onPress={remove}>
            {t('deleteForever')}
          </Button>
        </>
      }
    >
      {t('deleteForeverText')}
    </Dialog>
  );
}
