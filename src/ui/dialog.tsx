import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

interface DialogProps {
  readonly title: string;
  /** What its closing button is called. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at its foot; the main one last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** An alert waits for an answer: a click beside it does not close it. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** In front of everything: keeps the focus, closes with Escape, gives the focus back. */
export const Dialog = ({
  title,
  closeLabel,
  onClose,
  children,
  footer,
  size = 'medium',
  role = 'dialog',
}: DialogProps) => (
  <ModalOverlay
    isOpen
    isDismissable={role === 'dialog'}
    onOpenChange={(isOpen) => !isOpen && onClose()}
    className={styles['overlay'] ?? ''}
  >
    <Modal className={[styles['modal'], styles[size]].join(' ')}>
      <AriaDialog className={styles['dialog'] ?? ''} role={role}>
        <header className={styles['header']}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {title}
          </Heading>
          <IconButton icon={X} label={closeLabel} onPress={onClose} />
        </header>
        <div className={styles['body']}>{children}</div>
        {footer && <footer className={styles['footer']}>{footer}</footer>}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
