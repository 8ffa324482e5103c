import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import { useCaller } from '#/api/session';
import type { Representation } from '#/api/types';
import { Button, ButtonLink } from '#/ui/button';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { keptSecret, markTaken } from '#/features/representation/kept-secret';
import { OfferShown, Taken } from '#/features/representation/offer-shown';
import { openOffer } from '#/features/representation/open-offer';
import { takeOffer } from '#/features/representation/take-offer';

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

const FINAL: ReadonlySet<number> = new Set([404, 409]);

function Opened({ secret }: { readonly secret: string }) {
  const opened = useResource('offer', () => openOffer(secret));
  const [taken, setTaken] = useState<Representation>();
  const action = useAction();
  const take = async () => {
    const outcome = await action.run(() => takeOffer(secret));
    if (outcome?.ok !== true) return;
    markTaken(secret);
    setTaken(outcome.data);
  };
  if (taken !== undefined) return <Taken representation={taken} />;
  // A link that is used up, over or one's own stays so.
  if (opened.state === 'failed' && FINAL.has(opened.problem.status)) {
    return (
      <>
        <ProblemNotice problem={opened.problem} />
        {opened.problem.status === 404 && <p>{t('offer.askAnew')}</p>}
      </>
    );
  }
  return (
    <Loaded of={opened}>
      {({ offer, mine }) =>
        mine === undefined ? (
          <>
            <OfferShown offer={offer} />
            <ProblemNotice problem={action.problem} />
            <Button busy={action.busy} onClick={() => void take()}>
              {t('offer.take')}
            </Button>
          </>
        ) : (
          <Taken representation={mine} />
        )
      }
    </Loaded>
  );
}
