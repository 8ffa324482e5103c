import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { classNames } from '#/ui/class-names';

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
}

export interface SiteHeaderProps {
  readonly subtitle: string;
  readonly items: readonly NavigationItem[];
  readonly dark?: boolean;
  /** What a phone shows beside the menu's button, for it is not to be looked for. */
  readonly beside?: ReactNode;
  /** What stands at the end of the bar; on a phone below the links, where there are any. */
  readonly children?: ReactNode;
}

/** The bar at the top of every page; on a phone it is one row, and its links wait behind a button. */
export function SiteHeader({ subtitle, items, dark = false, beside, children }: SiteHeaderProps) {
  return (
    <header className={classNames('site-header', dark && 'site-header--dark')}>
      <a className="skip" href="#main">
        {t('common.skip')}
      </a>
      <div className="site-header__bar">
        <Link href="/" className="brand">
          <img src="/icon.svg" width="36" height="36" alt="" />
          <span>
            <span className="brand__name">{t('common.brand')}</span>
            <span className="brand__tagline">{subtitle}</span>
          </span>
        </Link>
        {beside}
        {items.length > 0 ? <SiteMenu items={items}>{children}</SiteMenu> : children}
      </div>
    </header>
  );
}

function SiteMenu({ items, children }: Pick<SiteHeaderProps, 'items' | 'children'>) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [path] = useLocation();
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return undefined;
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('keydown', closeByKey);
    return () => document.removeEventListener('keydown', closeByKey);
  }, [open]);
  return (
    <>
      <button
        type="button"
        className="menu-button"
        aria-expanded={open}
        aria-controls="site-menu"
        ref={button}
        onClick={() => setOpen(!open)}
      >
        {t('common.menu')}
      </button>
      <div id="site-menu" className={classNames('site-menu', open && 'site-menu--open')}>
        <nav aria-label={t('common.menu')}>
          <ul>
            {items.map(item => (
              <li key={item.href}>
                <Link href={item.href} aria-current={isCurrent(path, item.href) ? 'page' : undefined}>
                  {item.label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </>
  );
}

function isCurrent(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
