import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly variant?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const Button = ({
  variant = 'plain',
  icon: Icon,
  children,
  className = '',
  ...props
}: ButtonProps) => (
  <AriaButton {...props} className={[styles['button'], styles[variant], className].filter(Boolean).join(' ')}>
    {Icon && <Icon size={16} aria-hidden />}
    {children}
  </AriaButton>
);
