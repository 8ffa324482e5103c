import { Link } from 'wouter';
import { t } from '#/i18n/translate';

export interface CaseNavigationProps {
  readonly listHref: string;
  readonly previousHref: string | undefined;
  readonly nextHref: string | undefined;
}

/** From the open dossier to its neighbours in the queue, and back to the list. */
export function CaseNavigation({ listHref, previousHref, nextHref }: CaseNavigationProps) {
  return (
    <nav className="case__nav" aria-label={t('queue.neighbours')}>
      <Link href={listHref} className="case__list">
        <span aria-hidden="true">‹ </span>
        {t('queue.back')}
      </Link>
      <span>
        {previousHref !== undefined && <Link href={previousHref}>{t('queue.previous')}</Link>}
        {nextHref !== undefined && <Link href={nextHref}>{t('queue.next')}</Link>}
      </span>
    </nav>
  );
}
