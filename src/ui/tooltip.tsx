import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { Keys } from './keys.tsx';
import styles from './tooltip.module.css';

interface TooltipProps {
  readonly text: string;
  /** The key that does the same, as in `mod+z`. */
  readonly keys?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
  readonly children: ReactElement;
}

/** Tells on hover and on focus what a control does; the control has the same words as its name. */
export const Tooltip = ({ text, keys, placement = 'bottom', children }: TooltipProps) => (
  <TooltipTrigger delay={500} closeDelay={80}>
    {children}
    <AriaTooltip className={styles['tooltip'] ?? ''} placement={placement} offset={6}>
      {text}
      {keys && <Keys chord={keys} />}
    </AriaTooltip>
  </TooltipTrigger>
);
