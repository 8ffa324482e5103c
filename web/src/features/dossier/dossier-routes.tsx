import { Route, Switch } from 'wouter';
import { BackLink } from '#/ui/back-link';
import { Loaded } from '#/ui/loaded';
import { paths } from '#/ui/paths';
import { t } from '#/i18n/translate';
import { useDossier } from '#/features/dossier/dossier-data';
import { DraftRoutes } from '#/features/dossier/draft/draft-routes';
import { SupplementPage } from '#/features/dossier/supplement/supplement-page';
import { DossierPage } from '#/features/dossier/track/dossier-page';
import { SubmittedPage } from '#/features/dossier/track/submitted-page';
import { WithdrawPage } from '#/features/dossier/track/withdraw-page';

/** Every page of one dossier: those of a draft until it is submitted, then those that follow it. */
export function DossierRoutes({ id }: { readonly id: string }) {
  const dossier = useDossier(id);
  if (dossier.state !== 'ready') {
    return (
      <>
        <BackLink href={paths.dossiers} label={t('dossiers.title')} />
        <Loaded of={dossier}>{() => null}</Loaded>
      </>
    );
  }
  const { data, reload, refresh } = dossier;
  if (data.dossier.status === 'DRAFT') return <DraftRoutes data={data} reload={reload} key={id} />;
  return (
    <Switch>
      <Route path="/ho-so/:id/da-nop">
        <SubmittedPage dossier={data.dossier} />
      </Route>
      <Route path="/ho-so/:id/bo-sung">
        <SupplementPage data={data} reload={reload} />
      </Route>
      <Route path="/ho-so/:id/rut">
        <WithdrawPage dossier={data.dossier} reload={reload} />
      </Route>
      <Route>
        <DossierPage data={data} refresh={refresh} />
      </Route>
    </Switch>
  );
}
