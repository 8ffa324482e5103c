import { Link } from 'wouter';
import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import type { IncomingDocument } from '#/api/types';
import { Notice } from '#/ui/notice';
import { officerPaths } from '#/ui/officer-paths';
import { SummaryList } from '#/ui/summary-list';
import { FileLinks } from '#/features/registry/file-list';

type Past = IncomingDocument['changes']['updates'][number];

/** What a document's sender has changed of it, told before anything else. */
export function IncomingChanges({ read: { changes } }: { readonly read: IncomingDocument }) {
  const { updates, replaces, replacedBy } = changes;
  const latest = updates.at(-1);
  return (
    <>
      {replacedBy !== undefined && (
        <Notice kind="warning">
          <p>
            {t('registry.stoodFor')} <OtherLink other={replacedBy} /> · {replacedBy.reason}
          </p>
        </Notice>
      )}
      {replaces.map(other => (
        <Notice key={other.id}>
          <p>
            {t('registry.standsFor')} <OtherLink other={other} /> · {other.reason}
          </p>
        </Notice>
      ))}
      {latest !== undefined && (
        <Notice title={t('registry.updatedAt', { at: formatInstant(latest.at) })}>
          <p>{t('registry.updatedWhy', { reason: latest.reason })}</p>
        </Notice>
      )}
    </>
  );
}

function OtherLink({
  other: { id, symbol, subject },
}: {
  readonly other: { id: string; symbol: string; subject: string };
}) {
  return <Link href={officerPaths.incomingDocument(id)}>{`${symbol} – ${subject}`}</Link>;
}

/** What it said and carried before each update, the latest first. */
export function PastVersions({ read: { document, changes } }: { readonly read: IncomingDocument }) {
  if (changes.updates.length === 0) return null;
  return (
    <>
      <h2>{t('registry.pastVersions')}</h2>
      {[...changes.updates].reverse().map(past => (
        <section key={past.at}>
          <h3>{t('registry.pastVersion', { at: formatInstant(past.at) })}</h3>
          <SummaryList rows={wordsOf(past)} />
          <h4>{t('registry.pastFiles')}</h4>
          <FileLinks
            files={past.files}
            hrefOf={file => `/api/v1/officer/incoming-documents/${document.id}/files/${file.id}/content`}
          />
        </section>
      ))}
    </>
  );
}

function wordsOf({ typeName, subject, words }: Past) {
  const { pages, description, signerName, signerPosition, dueOn } = words;
  const rows = [
    { key: 'typeName', label: t('registry.typeName'), value: typeName },
    { key: 'subject', label: t('registry.subject'), value: subject },
    signerName !== undefined && {
      key: 'signer',
      label: t('registry.signer'),
      value: [signerName, signerPosition].filter(Boolean).join(', '),
    },
    dueOn !== undefined && { key: 'dueOn', label: t('registry.dueOn'), value: formatDate(dueOn) },
    pages !== undefined && { key: 'pages', label: t('registry.pages'), value: pages },
    description !== undefined && { key: 'description', label: t('registry.description'), value: description },
  ];
  return rows.filter(row => row !== false);
}
