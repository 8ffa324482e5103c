import { Link } from 'wouter';
import { formatWhole } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { ExchangeBacklog } from '#/api/types';
import { Loaded, type Loadable } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';

export interface BacklogTableProps {
  readonly backlog: Loadable<ExchangeBacklog>;
  readonly agencyId: string;
}

/** How many documents wait since when: those nobody has taken in, and those whose receiver has said nothing. */
export function BacklogTable({ backlog, agencyId }: BacklogTableProps) {
  return (
    <Loaded of={backlog}>
      {({ notTakenIn, unanswered }) => (
        <table className="table exchange__backlog">
          <caption>{t('exchange.backlog')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('exchange.documents')}</th>
              <th scope="col">{t('exchange.lessThanDay')}</th>
              <th scope="col">{t('exchange.lessThanThreeDays')}</th>
              <th scope="col">{t('exchange.longer')}</th>
            </tr>
          </thead>
          <tbody>
            {[
              { href: officerPaths.incomingIn('ARRIVED', agencyId), label: t('exchange.notTakenIn'), ages: notTakenIn },
              { href: officerPaths.outgoingIn('SENT', agencyId), label: t('exchange.unanswered'), ages: unanswered },
            ].map(({ href, label, ages }) => (
              <tr key={href}>
                <th scope="row">
                  <Link href={href}>{label}</Link>
                </th>
                <td>{formatWhole(ages.lessThanDay)}</td>
                <td>{formatWhole(ages.lessThanThreeDays)}</td>
                <td>{ages.longer > 0 ? <strong>{formatWhole(ages.longer)}</strong> : formatWhole(0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Loaded>
  );
}
