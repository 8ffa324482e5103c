import { Link } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { InboxMessage } from '#/api/types';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { Tag } from '#/ui/tag';
import { listMessages } from '#/features/inbox/list-messages';
import { markRead } from '#/features/inbox/mark-read';

/** What the portal told the applicant, whether a phone was reached or not. */
export function InboxPage() {
  const list = usePagedList('inbox', listMessages);
  const read = async (message: InboxMessage) => {
    await markRead(message.id);
    await list.first.reload();
  };
  return (
    <div className="narrow">
      <PageHeading title={t('inbox.title')} />
      <Loaded of={list.first}>
        {() =>
          list.items.length === 0 ? (
            <EmptyState title={t('inbox.none')}>
              <p>{t('inbox.noneText')}</p>
            </EmptyState>
          ) : (
            <ul className="cards">
              {list.items.map(message => (
                <MessageCard key={message.id} message={message} onRead={() => void read(message)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </div>
  );
}

function MessageCard({ message, onRead }: { readonly message: InboxMessage; readonly onRead: () => void }) {
  const unread = message.readAt === undefined;
  return (
    <li className="card">
      <div className="card__head">
        <p className="card__over">{formatInstant(message.createdAt)}</p>
        {unread && <Tag tone="info">{t('inbox.unread')}</Tag>}
      </div>
      <h2 className="card__title">{message.title}</h2>
      <p>{message.body}</p>
      <div className="buttons buttons--tight">
        {message.dossierId !== undefined && (
          <Link href={paths.dossier(message.dossierId)} onClick={() => unread && onRead()}>
            {t('inbox.open', { code: message.dossierCode ?? '' })}
          </Link>
        )}
        {unread && (
          <Button look="plain" onClick={onRead}>
            {t('inbox.markRead')} <span className="visually-hidden">{message.title}</span>
          </Button>
        )}
      </div>
    </li>
  );
}
