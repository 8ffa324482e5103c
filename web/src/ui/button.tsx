import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { classNames } from '#/ui/class-names';

export type ButtonLook = 'primary' | 'secondary' | 'danger' | 'plain';

interface Look {
  readonly children: ReactNode;
  readonly look?: ButtonLook;
}

export interface ButtonProps extends Look {
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly busy?: boolean;
  readonly disabled?: boolean;
  readonly describedBy?: string;
}

/** Something to press. While busy it says so and takes no second press. */
export function Button({
  children,
  look = 'primary',
  type = 'button',
  onClick,
  busy,
  disabled,
  describedBy,
}: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames('button', `button--${look}`)}
      aria-disabled={busy === true || undefined}
      aria-describedby={describedBy}
      disabled={disabled}
      onClick={event => {
        if (busy === true) event.preventDefault();
        else onClick?.();
      }}
    >
      {busy === true ? t('common.sending') : children}
    </button>
  );
}

/** A link that is drawn as a button because it starts something. */
export function ButtonLink({ children, look = 'primary', href }: Look & { readonly href: string }) {
  return (
    <Link href={href} className={classNames('button', `button--${look}`)}>
      {children}
    </Link>
  );
}

/** A button drawn as a button that opens a file of the server. */
export function DownloadLink({ children, href, look = 'secondary' }: Look & { readonly href: string }) {
  return (
    <a className={classNames('button', `button--${look}`)} href={href} target="_blank" rel="noopener">
      {children}
      <span className="visually-hidden"> {t('common.newTab')}</span>
    </a>
  );
}
