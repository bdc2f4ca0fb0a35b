import { Lock } from 'lucide-react';
import { Button } from 'react-aria-components';
import styles from './lock-mark.module.css';
import { Tooltip } from './tooltip.tsx';

interface LockMarkProps {
  /** Why it cannot be changed, and what one can do: what is said and shown of it. */
  readonly reason: string;
  /** What a press does about it. */
  readonly onPress?: (() => void) | undefined;
}

/** Beside the name of a field that cannot be edited now. */
export const LockMark = ({ reason, onPress }: LockMarkProps) => (
  <Tooltip text={reason} placement="top">
    <Button aria-label={reason} className={styles['mark'] ?? ''} onPress={() => onPress?.()}>
      <Lock size={13} aria-hidden />
    </Button>
  </Tooltip>
);
