import type { ComponentProps } from 'react';
import type { ActionId } from '../keyboard/keymap.ts';
import { Icon, type IconName } from './icon.tsx';
import { KeyCaps } from './key-caps.tsx';

const LOOKS = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border border-line-strong bg-surface hover:bg-hover',
  quiet: 'text-ink-2 hover:bg-hover hover:text-ink',
  danger: 'border border-line-strong bg-surface text-danger hover:bg-hover',
};

/** A button; `action` shows the key that does the same. */
export function Button({
  look = 'plain',
  icon,
  action,
  children,
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof LOOKS; icon?: IconName; action?: ActionId }) {
  return (
    <button
      type="button"
      {...rest}
      className={`inline-flex h-8 items-center justify-center gap-1.5 whitespace-nowrap rounded-md px-2.5 text-sm font-medium transition-colors disabled:pointer-events-none disabled:opacity-50 ${LOOKS[look]} ${className}`}
    >
      {icon && <Icon name={icon} />}
      {children}
      {action && <KeyCaps action={action} className="max-lg:hidden" />}
    </button>
  );
}

/** A button that is only an icon; its label is read out and shown on hover. */
export function IconButton({
  icon,
  label,
  className = '',
  ...rest
}: ComponentProps<'button'> & { icon: IconName; label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={`inline-flex size-8 items-center justify-center rounded-md text-ink-2 transition-colors hover:bg-hover hover:text-ink disabled:pointer-events-none disabled:opacity-40 aria-pressed:bg-accent-soft aria-pressed:text-accent ${className}`}
    >
      <Icon name={icon} />
    </button>
  );
}
