import { formatInstant, formatWhole } from '#/i18n/format';
import { isKnownKey, t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { ExchangeConnection } from '#/api/types';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { SummaryList } from '#/ui/summary-list';
import { Tag } from '#/ui/tag';
import { axisName } from '#/features/exchange/axis-name';
import { listConnections } from '#/features/exchange/connections';

/** How the connections to the axes stand, for those who run the portal; never what goes over them. */
export function ConnectionsPage() {
  const connections = useResource('exchange connections', listConnections);
  return (
    <>
      <PageHeading title={t('exchange.connections')} />
      <p className="lead">{t('exchange.connectionsLead')}</p>
      <Loaded of={connections}>
        {({ items }) => (
          <>
            {items.length === 0 && (
              <EmptyState title={t('exchange.noConnections')}>
                <p>{t('exchange.noConnectionsText')}</p>
              </EmptyState>
            )}
            <ul className="cards">
              {items.map(connection => (
                <ConnectionCard connection={connection} key={connection.axis} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </>
  );
}

function ConnectionCard({ connection }: { readonly connection: ExchangeConnection }) {
  const { axis, fetchedAt, failedAt, failure = '', waiting, reconciledAt, unexplained } = connection;
  const broken = isBroken(connection);
  const why = `exchange.why.${failure}`;
  return (
    <li className="card">
      <div className="card__head">
        <h2 className="card__title">{axisName(axis)}</h2>
        <Tag tone={broken ? 'danger' : 'success'}>{t(broken ? 'exchange.broken' : 'exchange.working')}</Tag>
      </div>
      <SummaryList
        rows={[
          { key: 'fetched', label: t('exchange.fetchedAt'), value: at(fetchedAt) },
          {
            key: 'failed',
            label: t('exchange.failedAt'),
            value:
              failedAt === undefined
                ? t('exchange.never')
                : `${formatInstant(failedAt)} ${isKnownKey(why) ? t(why) : failure}`,
          },
          { key: 'waiting', label: t('exchange.waiting'), value: formatWhole(waiting) },
          { key: 'reconciled', label: t('exchange.reconciledAt'), value: at(reconciledAt) },
          {
            key: 'unexplained',
            label: t('exchange.unexplained'),
            value: unexplained === undefined ? '–' : formatWhole(unexplained),
          },
        ]}
      />
    </li>
  );
}

/** The last look into a mailbox failed, or the lists of both sides differ. */
function isBroken({ fetchedAt, failedAt, unexplained = 0 }: ExchangeConnection): boolean {
  return unexplained > 0 || (failedAt !== undefined && (fetchedAt === undefined || failedAt > fetchedAt));
}

function at(instant: string | undefined): string {
  return instant === undefined ? t('exchange.never') : formatInstant(instant);
}
