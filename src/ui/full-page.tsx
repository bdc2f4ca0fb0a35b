import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import styles from './full-page.module.css';

interface FullPageProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Takes the whole window, to be read from the back of a room: keeps the focus, closes with Escape, gives the focus back. */
export const FullPage = ({ label, onClose, children }: FullPageProps) => (
  <ModalOverlay isOpen onOpenChange={(isOpen) => !isOpen && onClose()} className={styles['overlay'] ?? ''}>
    <Modal className={styles['modal'] ?? ''}>
      <AriaDialog aria-label={label} className={styles['page'] ?? ''}>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
