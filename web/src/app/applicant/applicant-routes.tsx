import { Route, Switch } from 'wouter';
import { NotFound } from '#/app/shared/not-found';
import { HomePage } from '#/features/catalogue/home-page';
import { ProcedurePage } from '#/features/catalogue/procedure-page';
import { ResultsPage } from '#/features/catalogue/results-page';

/** Which page an address shows. */
export function ApplicantRoutes() {
  return (
    <Switch>
      <Route path="/">
        <HomePage />
      </Route>
      <Route path="/thu-tuc">
        <ResultsPage />
      </Route>
      <Route path="/thu-tuc/:code">{({ code }) => <ProcedurePage code={code} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
