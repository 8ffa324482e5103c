import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import {
  AccountPage,
  BatchesPage,
  BatchPage,
  DossierRoutes,
  DossiersPage,
  InboxPage,
  OfferPage,
  PeoplePage,
  RepresentationsPage,
  SessionsPage,
  SignInPage,
  StartPage,
  StorePage,
  VerificationPage,
  VerificationResultPage,
} from '#/app/applicant/lazy-pages';
import { decoded } from '#/app/applicant/decoded';
import { SignedIn } from '#/app/applicant/signed-in';
import { NotFound } from '#/app/shared/not-found';
import { HomePage } from '#/features/catalogue/home-page';
import { ProcedurePage } from '#/features/catalogue/procedure-page';
import { ResultsPage } from '#/features/catalogue/results-page';
import { LookupPage } from '#/features/lookup/lookup-page';
import { LookupResultPage } from '#/features/lookup/lookup-result-page';
import { Loading } from '#/ui/loading';

/** Which page an address shows. */
export function ApplicantRoutes() {
  return (
    <Suspense fallback={<Loading />}>
      <Switch>
        <Route path="/">
          <HomePage />
        </Route>
        <Route path="/thu-tuc">
          <ResultsPage />
        </Route>
        <Route path="/thu-tuc/:code">{({ code }) => <ProcedurePage code={code} />}</Route>
        <Route path="/tra-cuu">
          <LookupPage />
        </Route>
        <Route path="/tra-cuu/:code">{({ code }) => <LookupResultPage code={decoded(code)} />}</Route>
        <Route path="/xac-minh">
          <VerificationPage />
        </Route>
        <Route path="/xac-minh/tep/:sha256">{({ sha256 }) => <VerificationResultPage sha256={sha256} />}</Route>
        <Route path="/xac-minh/:code">{({ code }) => <VerificationResultPage code={decoded(code)} />}</Route>
        <Route path="/dang-nhap">
          <SignInPage />
        </Route>
        <Route path="/nop/:code">
          {({ code }) => (
            <SignedIn>
              <StartPage procedureCode={code} />
            </SignedIn>
          )}
        </Route>
        <Route path="/nop-nhieu">
          <SignedIn>
            <BatchesPage />
          </SignedIn>
        </Route>
        <Route path="/nop-nhieu/:id">
          {({ id }) => (
            <SignedIn>
              <BatchPage batchId={id} key={id} />
            </SignedIn>
          )}
        </Route>
        <Route path="/ho-so">
          <SignedIn>
            <DossiersPage />
          </SignedIn>
        </Route>
        <Route path="/ho-so/:id/*?">
          {({ id }) => (
            <SignedIn>
              <DossierRoutes id={id} key={id} />
            </SignedIn>
          )}
        </Route>
        <Route path="/nhan-uy-quyen">
          <OfferPage />
        </Route>
        <Route path="/hop-thu">
          <SignedIn>
            <InboxPage />
          </SignedIn>
        </Route>
        <Route path="/kho-ket-qua">
          <SignedIn>
            <StorePage />
          </SignedIn>
        </Route>
        <Route path="/tai-khoan">
          <SignedIn>
            <AccountPage />
          </SignedIn>
        </Route>
        <Route path="/tai-khoan/thiet-bi">
          <SignedIn>
            <SessionsPage />
          </SignedIn>
        </Route>
        <Route path="/tai-khoan/uy-quyen">
          <SignedIn>
            <RepresentationsPage />
          </SignedIn>
        </Route>
        <Route path="/tai-khoan/to-chuc/:id">
          {({ id }) => (
            <SignedIn>
              <PeoplePage companyId={id} key={id} />
            </SignedIn>
          )}
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
