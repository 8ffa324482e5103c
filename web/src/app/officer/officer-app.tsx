import { Redirect, Route, Router, Switch } from 'wouter';
import { t } from '#/i18n/translate';
import { useCaller } from '#/api/session';
import { LanguageSwitch } from '#/app/shared/language-switch';
import { NotFound } from '#/app/shared/not-found';
import { OfflineBar } from '#/app/shared/offline-bar';
import { SiteHeader } from '#/app/shared/site-header';
import { StartQueue } from '#/app/officer/start-queue';
import { Workspace } from '#/app/officer/workspace';
import { CalendarPage } from '#/features/calendar/calendar-page';
import { OfficerBadge } from '#/features/officer-account/officer-badge';
import { OfficerSignInPage } from '#/features/officer-account/officer-sign-in-page';
import { queueOf } from '#/features/queue/queues';
import { officerPaths } from '#/ui/officer-paths';

/** The officers' workspace; whoever is no officer sees the sign-in at every address, and stays at that address. */
export function OfficerApp() {
  const caller = useCaller();
  const officer = caller?.kind === 'OFFICER' ? caller : undefined;
  return (
    <Router base={officerPaths.base}>
      <SiteHeader
        dark
        subtitle={t('officer.tagline')}
        items={officer === undefined ? [] : [{ href: officerPaths.calendar, label: t('calendar.link') }]}
      >
        {officer !== undefined && <OfficerBadge name={officer.name} />}
        <LanguageSwitch />
      </SiteHeader>
      <OfflineBar />
      <main className="main main--wide" id="main" tabIndex={-1}>
        {officer === undefined ? <OfficerSignInPage /> : <OfficerRoutes />}
      </main>
    </Router>
  );
}

function OfficerRoutes() {
  return (
    <Switch>
      <Route path="/">
        <StartQueue />
      </Route>
      <Route path="/dang-nhap">
        <Redirect to="/" replace />
      </Route>
      <Route path={officerPaths.calendar}>
        <CalendarPage />
      </Route>
      <Route path="/hang/:slug/:id?">
        {({ slug, id }) => {
          const queue = queueOf(slug);
          return queue === undefined ? <NotFound /> : <Workspace queue={queue} openId={id} />;
        }}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}
