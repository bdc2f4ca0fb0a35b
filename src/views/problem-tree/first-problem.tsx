import { useTranslation } from 'react-i18next';
import { addOfKind } from '../../editor/title-editing.ts';
import { BeginHere } from '../canvas/begin-here.tsx';

/** What an empty tree of problems says: how to begin. */
export function FirstProblem() {
  const { t } = useTranslation('problems');
  const texts = { title: t('empty.title'), text: t('empty.hint'), add: t('empty.add') };
  return <BeginHere {...texts} onAdd={(editor) => addOfKind(editor, { kind: 'problem' })} />;
}
