import { useTranslation } from 'react-i18next';
import type { Subject } from '../../../domain/explain/subject.ts';
import { useEditor } from '../../../editor/react.tsx';
import { formatMoney } from '../../../i18n/number-text.ts';
import { Button } from '../../../ui/button.tsx';
import { ExplainButton } from '../../numbers/explain-button.tsx';
import { useProject } from '../project-context.tsx';
import styles from '../projects.module.css';

interface MoneyProps {
  /** Null: not known, which is not zero. */
  readonly minor: bigint | number | null;
  readonly subject?: Subject;
}

/** What somebody earns: covered until it is asked for; a press tells how it was made. */
export function Money({ minor, subject }: MoneyProps) {
  const { locale, currency, showsPay } = useProject();
  const { t } = useTranslation(['projects', 'common']);
  if (minor === null) return <>–</>;
  if (!showsPay) return <span className={styles['soft']}>{t('common:pay.hidden')}</span>;
  const text = formatMoney(Number(minor), currency, locale);
  return subject ? <ExplainButton subject={subject} number={text} /> : <>{text}</>;
}

/** Uncovers what people earn, in this tab and until it is covered again. */
export function ShowPay() {
  const editor = useEditor();
  const { showsPay } = useProject();
  const { t } = useTranslation('common');
  return (
    <Button variant="quiet" onPress={() => editor.look({ showsPay: !showsPay })}>
      {t(showsPay ? 'pay.hide' : 'pay.show')}
    </Button>
  );
}
