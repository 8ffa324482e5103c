import { useEffect, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { classNames } from '#/ui/class-names';

export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly count?: number | undefined;
}

export interface SiteHeaderProps {
  readonly subtitle: string;
  readonly items: readonly NavigationItem[];
  readonly dark?: boolean;
}

/** The bar at the top of every page; on a phone its links wait behind a button. */
export function SiteHeader({ subtitle, items, dark = false }: SiteHeaderProps) {
  const [open, setOpen] = useState(false);
  const [path] = useLocation();
  useEffect(() => setOpen(false), [path]);
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
        <button
          type="button"
          className="menu-button"
          aria-expanded={open}
          aria-controls="site-menu"
          onClick={() => setOpen(!open)}
        >
          {t('common.menu')}
        </button>
        <nav
          id="site-menu"
          className={classNames('site-menu', open && 'site-menu--open')}
          aria-label={t('common.menu')}
        >
          <ul>
            {items.map(item => (
              <li key={item.href}>
                <Link href={item.href} aria-current={isCurrent(path, item.href) ? 'page' : undefined}>
                  {item.label}
                  {item.count !== undefined && item.count > 0 && <span className="count">{item.count}</span>}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}

function isCurrent(path: string, href: string): boolean {
  return href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`);
}
