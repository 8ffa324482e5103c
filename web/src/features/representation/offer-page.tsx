import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import { useCaller } from '#/api/session';
import type { OpenedOffer } from '#/api/types';
import { Button, ButtonLink } from '#/ui/button';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { SummaryList } from '#/ui/summary-list';
import { forgetSecret, keptSecret } from '#/features/representation/kept-secret';
import { openOffer } from '#/features/representation/open-offer';
import { useProcedureName } from '#/features/representation/procedure-name';
import { takeOffer } from '#/features/representation/take-offer';

const FINAL: ReadonlySet<number> = new Set([404, 409]);

/** What somebody gives me by a link: shown to whoever is signed in, and taken once. */
export function OfferPage() {
  const [secret] = useState(keptSecret);
  const signedIn = useCaller()?.kind === 'APPLICANT';
  return (
    <div className="narrow">
      <PageHeading title={t('offer.title')} />
      {secret === undefined && (
        <Notice kind="warning" title={t('offer.incomplete')}>
          <p>{t('offer.incompleteText')}</p>
        </Notice>
      )}
      {secret !== undefined && !signedIn && (
        <>
          <p>{t('offer.signIn')}</p>
          <ButtonLink href={paths.signIn(paths.offer)}>{t('offer.signInButton')}</ButtonLink>
        </>
      )}
      {secret !== undefined && signedIn && <Opened secret={secret} />}
    </div>
  );
}

function Opened({ secret }: { readonly secret: string }) {
  const opened = useResource('offer', () => openOffer(secret));
  const [taken, setTaken] = useState<string>();
  const action = useAction();
  const take = async () => {
    const outcome = await action.run(() => takeOffer(secret));
    if (outcome?.ok !== true) return;
    forgetSecret();
    setTaken(outcome.data.ownerName);
  };
  if (taken !== undefined) {
    return (
      <>
        <Notice kind="success" title={t('offer.taken', { name: taken })} live>
          <p>{t('offer.takenText')}</p>
        </Notice>
        <ButtonLink href={paths.dossiers}>{t('offer.toDossiers')}</ButtonLink>
      </>
    );
  }
  // A link that is used up, over or one's own stays so.
  if (opened.state === 'failed' && FINAL.has(opened.problem.status)) return <ProblemNotice problem={opened.problem} />;
  return (
    <Loaded of={opened}>
      {offer => (
        <>
          <Shown offer={offer} />
          <ProblemNotice problem={action.problem} />
          <Button busy={action.busy} onClick={() => void take()}>
            {t('offer.take')}
          </Button>
        </>
      )}
    </Loaded>
  );
}

function Shown({ offer: { ownerName, actions, procedures, validUntil } }: { readonly offer: OpenedOffer }) {
  const nameOf = useProcedureName(procedures !== undefined);
  return (
    <>
      <h2>{t('offer.from', { name: ownerName })}</h2>
      <SummaryList
        rows={[
          {
            key: 'actions',
            label: t('offer.what'),
            value: actions.map(each => t(`representation.action.${each}`)).join(' · '),
          },
          {
            key: 'procedures',
            label: t('offer.procedures'),
            value: procedures === undefined ? t('representation.allProcedures') : procedures.map(nameOf).join('; '),
          },
          { key: 'until', label: t('offer.until'), value: formatDate(validUntil) },
        ]}
      />
    </>
  );
}
