import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { formatWhole } from '#/i18n/format';
import { t } from '#/i18n/translate';

export interface PageTab {
  readonly href: string;
  readonly label: string;
  /** How much waits there for who reads it; not shown where nothing does. */
  readonly waiting?: number;
}

export interface PageTabsProps {
  /** What the pages are together. */
  readonly label: string;
  readonly tabs: readonly PageTab[];
}

/** The way between pages that belong together; on a phone one row, which is pushed aside with a finger. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const [here] = useLocation();
  const row = useRef<HTMLElement>(null);
  const shown = tabs.map(({ href, waiting = 0 }) => `${href} ${waiting}`).join();
  // The page's own tab may be out of sight at first, and moves when others grow.
  useEffect(() => {
    const tab = row.current?.querySelector('[aria-current]')?.parentElement;
    if (tab && row.current) row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.clientWidth) / 2;
  }, [here, shown]);
  return (
    <nav className="tabs" aria-label={label} ref={row}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.href}>
            <Link href={tab.href} aria-current={here === tab.href.split('?')[0] ? 'page' : undefined}>
              {tab.label}
              {tab.waiting !== undefined && tab.waiting > 0 && (
                <>
                  {' '}
                  <span className="tabs__count">
                    {formatWhole(tab.waiting)} <span className="visually-hidden">{t('common.waiting')}</span>
                  </span>
                </>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
