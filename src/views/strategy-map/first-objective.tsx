import { useTranslation } from 'react-i18next';
import { addOfKind } from '../../editor/title-editing.ts';
import { BeginHere } from '../canvas/begin-here.tsx';

/** What an empty map says: which objectives belong here, and how the first one gets here. */
export function FirstObjective() {
  const { t } = useTranslation('map');
  const texts = { title: t('empty.title'), text: t('empty.hint'), add: t('empty.add') };
  return <BeginHere {...texts} onAdd={(editor) => addOfKind(editor, { kind: 'goal', level: 'strategic' })} />;
}
