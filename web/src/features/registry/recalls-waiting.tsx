import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { listRecallRequests } from '#/features/registry/requests';

/** Documents that their senders ask back, before anything else of the register. */
export function RecallsWaiting({ agencyId }: { readonly agencyId: string }) {
  const waiting = useResource(`recalls ${agencyId}`, () => listRecallRequests(agencyId));
  if (waiting.state !== 'ready' || waiting.data.items.length === 0) return null;
  return (
    <Notice kind="warning" title={t('registry.recallsWaiting')}>
      <ul>
        {waiting.data.items.map(({ documentId, symbol, senderName, reason, askedAt }) => (
          <li key={documentId}>
            <Link href={officerPaths.incomingDocument(documentId)}>
              {t('registry.from', { symbol, sender: senderName })}
            </Link>
            {` · ${formatInstant(askedAt)} · ${reason}`}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
