import { useState } from 'react';
import { formatDate, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { RepresentationOffer } from '#/api/types';
import { Button } from '#/ui/button';
import { CopyButton } from '#/ui/copy-button';
import { Details } from '#/ui/details';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { paths } from '#/ui/paths';
import { Tag } from '#/ui/tag';
import { listOffers } from '#/features/representation/list-offers';
import { OfferForm } from '#/features/representation/offer-form';
import { useProcedureName } from '#/features/representation/procedure-name';
import { takeBackOffer } from '#/features/representation/take-back-offer';

/** Links by which others may come to act for me: made, handed on, taken back. */
export function OffersPanel() {
  const offers = useResource('offers', listOffers);
  const [made, setMade] = useState<RepresentationOffer>();
  return (
    <>
      <Details summary={t('offer.new')} key={made?.id}>
        <OfferForm
          onMade={offer => {
            setMade(offer);
            void offers.reload();
          }}
        />
      </Details>
      {made?.secret !== undefined && <MadeNotice offer={made} secret={made.secret} key={made.id} />}
      <Loaded of={offers}>
        {items =>
          items.length > 0 && (
            <Details summary={t('offer.list')}>
              <ul className="cards">
                {items.map(each => (
                  <OfferCard key={each.id} offer={each} onTakenBack={offers.reload} />
                ))}
              </ul>
            </Details>
          )
        }
      </Loaded>
    </>
  );
}

function MadeNotice({ offer, secret }: { readonly offer: RepresentationOffer; readonly secret: string }) {
  const link = `${location.origin}${paths.offer}#${secret}`;
  return (
    <Notice kind="success" title={t('offer.made')} live>
      <p>{t('offer.madeText', { at: formatInstant(offer.expiresAt) })}</p>
      <p>{link}</p>
      <CopyButton text={link} label={t('offer.link')} />
    </Notice>
  );
}

interface OfferCardProps {
  readonly offer: RepresentationOffer;
  readonly onTakenBack: () => Promise<void>;
}

function OfferCard({ offer, onTakenBack }: OfferCardProps) {
  const action = useAction();
  const { id, state, actions, procedures, validUntil, expiresAt, takenByName } = offer;
  const nameOf = useProcedureName(procedures !== undefined);
  const takeBack = async () => {
    const done = await action.run(() => takeBackOffer(id));
    if (done?.ok === true) await onTakenBack();
  };
  return (
    <li className="card">
      <div className="card__head">
        <h2 className="card__title">{actions.map(each => t(`representation.action.${each}`)).join(' · ')}</h2>
        <Tag tone={state === 'TAKEN' ? 'success' : 'neutral'}>{t(`offer.state.${state}`)}</Tag>
      </div>
      {takenByName !== undefined && <p>{t('offer.takenBy', { name: takenByName })}</p>}
      <p>
        {procedures === undefined
          ? t('representation.allProcedures')
          : t('representation.only', { names: procedures.map(nameOf).join('; ') })}
      </p>
      <p className="soft">{t('offer.validUntil', { at: formatDate(validUntil) })}</p>
      {state === 'OPEN' && <p className="soft">{t('offer.openUntil', { at: formatInstant(expiresAt) })}</p>}
      <ProblemNotice problem={action.problem} />
      {state === 'OPEN' && (
        <Button look="secondary" busy={action.busy} onClick={() => void takeBack()}>
          {t('offer.takeBack')}
        </Button>
      )}
    </li>
  );
}
