import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import { useCaller } from '#/api/session';
import { OutageBar } from '#/app/applicant/outage-bar';
import { useUnread } from '#/app/applicant/use-unread';
import { LanguageSwitch } from '#/app/shared/language-switch';
import { OfflineBar } from '#/app/shared/offline-bar';
import { SiteHeader } from '#/app/shared/site-header';
import { paths } from '#/ui/paths';

/** What stands around every page of the applicants. */
export function ApplicantLayout({ children }: { readonly children: ReactNode }) {
  const caller = useCaller();
  const unread = useUnread();
  const own = [
    { href: paths.dossiers, label: t('nav.dossiers') },
    { href: paths.store, label: t('nav.store') },
    { href: paths.inbox, label: unread === 0 ? t('nav.inbox') : t('nav.inboxUnread', { count: unread }) },
  ];
  const items = [
    { href: paths.procedures, label: t('nav.procedures') },
    ...(caller === undefined ? [] : own),
    { href: paths.lookup, label: t('nav.lookup') },
    caller === undefined
      ? { href: paths.signIn(), label: t('common.signIn') }
      : { href: paths.account, label: t('nav.account') },
  ];
  return (
    <>
      <SiteHeader
        subtitle={t('common.tagline')}
        items={items}
        beside={
          unread > 0 && (
            <Link href={paths.inbox} className="site-header__news">
              {t('nav.unread', { count: unread })}
            </Link>
          )
        }
      />
      <OfflineBar />
      <main className="main" id="main" tabIndex={-1}>
        <OutageBar />
        {children}
      </main>
      <footer className="site-footer">
        <div className="site-footer__inner">
          <p>{t('common.help')}</p>
          <Link href={paths.verification}>{t('nav.verification')}</Link>
          <LanguageSwitch />
        </div>
      </footer>
    </>
  );
}
