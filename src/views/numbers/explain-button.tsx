import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Subject } from '../../domain/explain/subject.ts';
import { useEditor } from '../../editor/react.tsx';
import styles from './numbers.module.css';

interface ExplainButtonProps {
  readonly subject: Subject;
  /** The number as it is read. */
  readonly number: string;
  /** What stands in the button, where that is more than the number. */
  readonly children?: ReactNode;
  readonly title?: string | undefined;
  /** What else there is to say of it, found out once the mouse is there. */
  readonly tell?: () => string;
  readonly className?: string | undefined;
  /** Only for the mouse: the keyboard has another way to it, the action of the same name. */
  readonly isForMouse?: boolean;
}

/** A computed number: pressed, it opens how it was made. */
export function ExplainButton({
  subject,
  number,
  children = number,
  title,
  tell,
  className = '',
  isForMouse = false,
}: ExplainButtonProps) {
  const editor = useEditor();
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className={`${styles['number']} ${className}`}
      aria-label={t('explainNumber', { number })}
      title={title}
      tabIndex={isForMouse ? -1 : undefined}
      onPointerEnter={({ currentTarget }) => {
        if (tell) currentTarget.title = tell();
      }}
      onPointerDown={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation();
        editor.look({ explaining: subject });
      }}
    >
      {children}
    </button>
  );
}
