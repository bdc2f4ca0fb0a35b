import type { LucideIcon } from 'lucide-react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ToggleButton as AriaToggleButton,
} from 'react-aria-components';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

export interface IconButtonProps
  extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  readonly icon: LucideIcon;
  /** Its name; shown as the tooltip too. */
  readonly label: string;
  readonly keys?: string | undefined;
  readonly placement?: 'top' | 'bottom' | 'left' | 'right';
}

export const IconButton = ({ icon: Icon, label, keys, placement = 'bottom', ...props }: IconButtonProps) => (
  <Tooltip text={label} keys={keys} placement={placement}>
    <AriaButton {...props} aria-label={label} className={styles['button'] ?? ''}>
      <Icon size={18} aria-hidden />
    </AriaButton>
  </Tooltip>
);

interface ToggleProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
}

/** An icon button that stays pressed. */
export const ToggleIconButton = ({ icon: Icon, label, keys, ...props }: ToggleProps) => (
  <Tooltip text={label} keys={keys}>
    <AriaToggleButton {...props} aria-label={label} className={styles['button'] ?? ''}>
      <Icon size={18} aria-hidden />
    </AriaToggleButton>
  </Tooltip>
);
