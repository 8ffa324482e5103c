import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { ConnectionsPage } from '#/features/exchange/connections-page';
import { EventsPage } from '#/features/operation/events-page';
import { officerPaths } from '#/ui/officer-paths';

/** The pages of those who run the portal: its own events, and its connections to the axes. */
export function OperationPages({ page }: { readonly page: string }) {
  const tabs = [
    { href: officerPaths.events, label: t('operation.events') },
    { href: officerPaths.connections, label: t('operation.connections') },
  ];
  return (
    <div className="registry">
      <nav className="registry__tabs" aria-label={t('operation.pages')}>
        <ul>
          {tabs.map(({ href, label }) => (
            <li key={href}>
              <Link href={href} aria-current={href === page ? 'page' : undefined}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {page === officerPaths.connections ? <ConnectionsPage /> : <EventsPage />}
    </div>
  );
}
