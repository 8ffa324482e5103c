import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { API } from '#/api/session-fetch';
import { signOut } from '#/api/sign-out';
import type { OfficerMe } from '#/api/types';
import { Button, ButtonLink, DownloadLink } from '#/ui/button';
import { NotSignedOut } from '#/ui/not-signed-out';
import { officerPaths } from '#/ui/officer-paths';

export interface OfficerBadgeProps {
  readonly name: string;
  /** What is known of who that is, once it is. */
  readonly me: OfficerMe | undefined;
}

/** Who is working here, for which agency, and the way out. */
export function OfficerBadge({ name, me }: OfficerBadgeProps) {
  const leaving = useAction();
  const post = me && postLine(me);
  return (
    <div className="badge">
      <p>
        <strong>{name}</strong>
        {post !== undefined && (
          <span className="badge__post" title={post}>
            {post}
          </span>
        )}
      </p>
      {me?.posts.some(keepsBook) === true && (
        <DownloadLink look="plain" href={`${API}/officer/tracking-book.pdf`}>
          {t('officer.trackingBook')}
        </DownloadLink>
      )}
      {me?.posts.some(runsPortal) === true && (
        <ButtonLink look="plain" href={officerPaths.events}>
          {t('operation.link')}
        </ButtonLink>
      )}
      <Button look="plain" busy={leaving.busy} onClick={() => void leaving.run(signOut)}>
        {t('common.signOut')}
      </Button>
      {leaving.problem !== undefined && <NotSignedOut />}
    </div>
  );
}

/** What the officer is, and in which agencies, where that does not say so already. */
function postLine({ title, posts }: OfficerMe): string {
  const said = title.toLocaleLowerCase('vi');
  const agencies = posts.map(post => post.agencyName).filter(name => !said.includes(name.toLocaleLowerCase('vi')));
  return [title, ...new Set(agencies)].join(' · ');
}

/** Administrators of the highest agency run the portal; its code is the province's alone. */
function runsPortal({ agencyCode, roles }: OfficerMe['posts'][number]): boolean {
  return roles.includes('ADMIN') && !agencyCode.includes('.');
}

/** The tracking book is for those who see all dossiers of their agency. */
function keepsBook({ roles }: OfficerMe['posts'][number]): boolean {
  return roles.some(role => role === 'INTAKE' || role === 'RETURN' || role === 'LEADER');
}
