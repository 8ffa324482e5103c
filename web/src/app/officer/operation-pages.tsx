import { t } from '#/i18n/translate';
import { ConnectionsPage } from '#/features/exchange/connections-page';
import { EventsPage } from '#/features/operation/events-page';
import { officerPaths } from '#/ui/officer-paths';
import { PageTabs } from '#/ui/page-tabs';

/** The pages of those who run the portal: its own events, and its connections to the axes. */
export function OperationPages({ page }: { readonly page: string }) {
  const tabs = [
    { href: officerPaths.events, label: t('operation.events') },
    { href: officerPaths.connections, label: t('operation.connections') },
  ];
  return (
    <div className="registry">
      <PageTabs label={t('operation.pages')} tabs={tabs} />
      {page === officerPaths.connections ? <ConnectionsPage /> : <EventsPage />}
    </div>
  );
}
