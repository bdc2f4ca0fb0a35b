import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAX_TITLE } from '../../domain/text.ts';
import type { PlanId } from '../../storage/contract.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useApp } from '../use-app.tsx';
import { renamePlan } from './plan-chores.ts';

export default function RenameDialog({ id, title }: { readonly id: PlanId; readonly title: string }) {
  const app = useApp();
  const { t } = useTranslation(['start', 'common']);
  const [typed, setTyped] = useState(title);
  const close = () => app.show(null);
  const rename = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    if (name !== '' && name !== title) void renamePlan(app, id, name);
    close();
  };
  return (
    <Dialog
      title={t('renameTitle')}
      closeLabel={t('common:close')}
      size="small"
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form="rename-plan" isDisabled={typed.trim() === ''}>
            {t('renameDo')}
          </Button>
        </>
      }
    >
      <form id="rename-plan" onSubmit={rename}>
        <TextField label={t('name')} value={typed} onChange={setTyped} maxLength={MAX_TITLE} autoFocus />
      </form>
    </Dialog>
  );
}
