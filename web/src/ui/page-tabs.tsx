import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';

export interface PageTabsProps {
  /** What the pages are together. */
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly label: string }[];
}

/** The way between pages that belong together; on a phone one row, which is pushed aside with a finger. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  const [here] = useLocation();
  const row = useRef<HTMLElement>(null);
  // The page's own tab may be out of sight at first.
  useEffect(() => {
    const tab = row.current?.querySelector('[aria-current]')?.parentElement;
    if (tab && row.current) row.current.scrollLeft = tab.offsetLeft - (row.current.clientWidth - tab.clientWidth) / 2;
  }, [here]);
  return (
    <nav className="tabs" aria-label={label} ref={row}>
      <ul>
        {tabs.map(tab => (
          <li key={tab.href}>
            <Link href={tab.href} aria-current={here === tab.href ? 'page' : undefined}>
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
