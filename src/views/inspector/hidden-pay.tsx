import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../../editor/react.tsx';
import { Button } from '../../ui/button.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { useInspector } from './inspector-context.tsx';

/** In the place of a field that tells what somebody earns, until it is asked for. */
export function HiddenPay({ name, label }: { readonly name: string; readonly label?: string }) {
  const editor = useEditor();
  const { t } = useTranslation('common');
  const { words } = useInspector();
  const id = useId();
  return (
    <FieldFrame id={id} label={label ?? words.field(name)} isHalf>
      <Button id={id} variant="quiet" onPress={() => editor.look({ showsPay: true })}>
        {t('pay.show')}
      </Button>
    </FieldFrame>
  );
}
