import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { Me } from '#/api/types';
import { Button, ButtonLink } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { NotSignedOut } from '#/ui/not-signed-out';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { SummaryList } from '#/ui/summary-list';
import { ContactForm } from '#/features/account/contact-form';
import { LazyToldSection } from '#/features/account/told/lazy-told-section';
import { getMe } from '#/api/get-me';
import { nationalPhone } from '#/features/account/identifier';
import { signOutApplicant } from '#/features/account/sign-out';

/** Who one is to the portal, how one is reached, and the way out. */
export function AccountPage() {
  const me = useResource('me', getMe);
  const [, navigate] = useLocation();
  const [stale, setStale] = useState(false);
  const leaving = useAction();
  const leave = async () => {
    const left = await leaving.run(signOutApplicant);
    if (left?.ok === true) navigate(paths.home);
  };
  const reload = async () => {
    setStale(true);
    await me.reload();
  };
  return (
    <div className="narrow">
      <PageHeading title={t('account.title')} />
      <Loaded of={me}>
        {shown => (
          <>
            <SummaryList rows={rowsOf(shown)} />
            <h2>{t('account.contact')}</h2>
            {stale && (
              <Notice kind="warning" live>
                {t('account.staleText')}
              </Notice>
            )}
            <ContactForm me={shown} key={shown.version} onStale={() => void reload()} onSaved={() => setStale(false)} />
            <LazyToldSection hasMail={shown.email !== undefined} />
          </>
        )}
      </Loaded>
      <h2>{t('account.representations')}</h2>
      <p>{t('account.representationsText')}</p>
      <div className="buttons">
        <ButtonLink look="secondary" href={paths.representations}>
          {t('account.representationsOpen')}
        </ButtonLink>
      </div>
      <h2>{t('account.access')}</h2>
      <div className="buttons">
        <ButtonLink look="secondary" href={paths.sessions}>
          {t('account.sessions')}
        </ButtonLink>
        <Button look="secondary" busy={leaving.busy} onClick={() => void leave()}>
          {t('common.signOut')}
        </Button>
      </div>
      {leaving.problem !== undefined && <NotSignedOut />}
    </div>
  );
}

function rowsOf(me: Me) {
  return [
    {
      key: 'name',
      label: t(me.kind === 'CITIZEN' ? 'register.fullName' : 'register.organisationName'),
      value: me.fullName,
    },
    me.kind === 'CITIZEN'
      ? { key: 'number', label: t('account.personalNumber'), value: me.personalNumber }
      : { key: 'number', label: t('account.taxCode'), value: me.taxCode },
    { key: 'phone', label: t('account.phone'), value: nationalPhone(me.phone) },
  ];
}
