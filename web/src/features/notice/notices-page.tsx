import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { OfficerNotice } from '#/api/types';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { officerPaths } from '#/ui/officer-paths';
import { PageHeading } from '#/ui/page-heading';
import { Tag } from '#/ui/tag';
import { listNotices, markRead } from '#/features/notice/notices';

/** What the officer was told: that there is something to see to, and where. */
export function NoticesPage() {
  const list = usePagedList('notices', listNotices);
  const read = async ({ id }: OfficerNotice) => {
    await markRead(id);
    await list.first.reload();
  };
  return (
    <div className="narrow">
      <PageHeading title={t('notice.title')} />
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && (
              <EmptyState title={t('notice.none')}>
                <p>{t('notice.noneText')}</p>
              </EmptyState>
            )}
            <ul className="cards">
              {list.items.map(notice => (
                <NoticeCard key={notice.id} notice={notice} onRead={() => void read(notice)} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </div>
  );
}

function NoticeCard({ notice, onRead }: { readonly notice: OfficerNotice; readonly onRead: () => void }) {
  const { title, body, about, createdAt, readAt } = notice;
  const unread = readAt === undefined;
  const place = placeOf(notice);
  return (
    <li className="card">
      <div className="card__head">
        <p className="card__over">{formatInstant(createdAt)}</p>
        {unread && <Tag tone="info">{t('notice.unread')}</Tag>}
      </div>
      <h2 className="card__title">{title}</h2>
      {about !== undefined && (
        <p>
          <strong>{about}</strong>
        </p>
      )}
      <p>{body}</p>
      <div className="buttons buttons--tight">
        {place !== undefined && (
          <Link href={place.href} onClick={() => unread && onRead()}>
            {place.label}
          </Link>
        )}
        {unread && (
          <Button look="plain" onClick={onRead}>
            {t('notice.markRead')} <span className="visually-hidden">{title}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

/** Where it is seen to; undefined of a kind that this page does not know yet. */
function placeOf({ kind, agencyId, subjectId }: OfficerNotice) {
  switch (kind) {
    case 'INCOMING_ARRIVED':
      return subjectId === undefined
        ? { href: officerPaths.incomingIn('ARRIVED', agencyId), label: t('notice.openList') }
        : { href: officerPaths.incomingDocument(subjectId), label: t('notice.openDocument') };
    case 'EXCHANGE_TROUBLE':
    case 'DOCUMENTS_LATE':
      return { href: officerPaths.ofAgency(officerPaths.exchange, agencyId), label: t('notice.openList') };
    case 'INCOMING_UNTAKEN':
      return { href: officerPaths.ofAgency(officerPaths.untaken, agencyId), label: t('notice.openList') };
    case 'INCOMING_ASSIGNED':
    case 'INCOMING_UPDATED':
    case 'INCOMING_REPLACED':
    case 'INCOMING_REOPENED':
    case 'INCOMING_TO_ASSIGN':
    case 'INCOMING_RECALLED':
    case 'INCOMING_REQUEST':
      return subjectId === undefined
        ? undefined
        : { href: officerPaths.incomingDocument(subjectId), label: t('notice.openDocument') };
    case 'OWN_DOCUMENT_TROUBLE':
    case 'OUTGOING_TO_SIGN':
    case 'OUTGOING_TO_NUMBER':
    case 'OUTGOING_TO_SEND':
    case 'OUTGOING_SENT_BACK':
    case 'OUTGOING_ANSWERED':
    case 'OUTGOING_QUESTION_LOST':
      return subjectId === undefined
        ? undefined
        : { href: officerPaths.outgoingDocument(subjectId), label: t('notice.openDocument') };
    case 'DOSSIER_ANSWERED':
    case 'DOSSIER_HANDED_BACK':
    case 'DOSSIER_FINISHED':
    case 'DOSSIER_KEPT':
      return subjectId === undefined
        ? undefined
        : { href: officerPaths.dossier('cua-toi', subjectId, ''), label: t('notice.openDossier') };
    default:
      return undefined;
  }
}
