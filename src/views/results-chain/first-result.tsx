import { useTranslation } from 'react-i18next';
import { addChild } from '../../editor/title-editing.ts';
import { BeginHere } from '../canvas/begin-here.tsx';

/** What an empty chain says: begin with the change it is all for. */
export function FirstResult() {
  const { t } = useTranslation('chain');
  const texts = { title: t('empty.title'), text: t('empty.hint'), add: t('empty.add') };
  return <BeginHere {...texts} onAdd={(editor) => addChild(editor, null)} />;
}
