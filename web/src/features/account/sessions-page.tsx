import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { SessionView } from '#/api/types';
import { BackLink } from '#/ui/back-link';
import { Button } from '#/ui/button';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { Tag } from '#/ui/tag';
import { clientName } from '#/features/account/client-name';
import { endSession } from '#/features/account/end-session';
import { listSessions } from '#/features/account/list-sessions';

/** Where one is signed in, with a way to end each. */
export function SessionsPage() {
  const sessions = useResource('sessions', listSessions);
  const action = useAction();
  const end = async (id: string) => {
    await action.run(() => endSession(id));
    await sessions.reload();
  };
  return (
    <div className="narrow">
      <BackLink href={paths.account} label={t('account.title')} />
      <PageHeading title={t('account.sessions')} />
      <p>{t('account.sessionsText')}</p>
      <ProblemNotice problem={action.problem} />
      <Loaded of={sessions}>
        {items => (
          <ul className="cards">
            {items.map(session => (
              <SessionCard key={session.id} session={session} onEnd={() => void end(session.id)} />
            ))}
          </ul>
        )}
      </Loaded>
    </div>
  );
}

function SessionCard({ session, onEnd }: { readonly session: SessionView; readonly onEnd: () => void }) {
  const client = clientName(session.client);
  return (
    <li className="card">
      <h2 className="card__title">{client}</h2>
      <p className="soft">
        {t('account.since', { at: formatInstant(session.createdAt) })}
        <br />
        {t('account.lastUsed', { at: formatInstant(session.lastUsedAt) })}
      </p>
      {session.current ? (
        <Tag tone="info">{t('account.thisDevice')}</Tag>
      ) : (
        <Button look="secondary" onClick={onEnd}>
          {t('account.end')} <span className="visually-hidden">{t('account.endNamed', { client })}</span>
        </Button>
      )}
    </li>
  );
}
