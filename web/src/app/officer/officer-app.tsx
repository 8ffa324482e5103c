import { Suspense } from 'react';
import { Link, Redirect, Route, Router, Switch } from 'wouter';
import { t } from '#/i18n/translate';
import { useResource, type Resource } from '#/api/resource';
import type { OfficerMe, OfficerRole } from '#/api/types';
import { LanguageSwitch } from '#/app/shared/language-switch';
import { NotFound } from '#/app/shared/not-found';
import { OfflineBar } from '#/app/shared/offline-bar';
import { SiteHeader } from '#/app/shared/site-header';
import {
  ActivationPage,
  CalendarPage,
  ExchangePage,
  NoticesPage,
  OfficerSignInPage,
  OperationPages,
  PaperKindsPage,
  PhoneChangePage,
  RegistryPages,
  SeriesPage,
  SessionOverDialog,
  StaffPages,
} from '#/app/officer/lazy-pages';
import { StartQueue } from '#/app/officer/start-queue';
import { useUnreadNotices } from '#/app/officer/use-unread-notices';
import { useWorker } from '#/app/officer/use-worker';
import { Workspace } from '#/app/officer/workspace';
import { getOfficerMe } from '#/features/officer-account/get-officer-me';
import { OfficerBadge } from '#/features/officer-account/officer-badge';
import { queueOf } from '#/features/queue/queues';
import { Loading } from '#/ui/loading';
import { officerPaths } from '#/ui/officer-paths';

/**
 * The officers' workspace; whoever is no officer sees the sign-in at every address, and stays at that address. A session
 * that ends under a page is renewed over it.
 */
export function OfficerApp() {
  const { officer, over } = useWorker();
  const me = useResource(officer && `officer ${officer.id}`, getOfficerMe);
  const known = me.state === 'ready' ? me.data : undefined;
  const unread = useUnreadNotices();
  return (
    <Router base={officerPaths.base}>
      <SiteHeader
        dark
        subtitle={t('officer.tagline')}
        items={officer === undefined ? [] : linksOf(known?.posts ?? [], unread)}
        beside={
          unread > 0 && (
            <Link href={officerPaths.notices} className="site-header__news">
              {t('officer.newNotices', { count: unread })}
            </Link>
          )
        }
      >
        {officer !== undefined && <OfficerBadge name={officer.name} me={known} />}
        <LanguageSwitch />
      </SiteHeader>
      <OfflineBar />
      {over && (
        <Suspense fallback={<Loading />}>
          <SessionOverDialog />
        </Suspense>
      )}
      <main className="main main--wide" id="main" tabIndex={-1} hidden={over}>
        <Suspense fallback={<Loading />}>
          {officer === undefined ? <StrangersRoutes /> : <OfficerRoutes me={me} key={officer.id} />}
        </Suspense>
      </main>
    </Router>
  );
}

/** The pages beside the queues, for those who have something to do there. */
function linksOf(posts: OfficerMe['posts'], unread: number) {
  const holds = (...roles: readonly OfficerRole[]) => posts.some(post => post.roles.some(role => roles.includes(role)));
  return [
    ...(holds('CLERK', 'LEADER', 'HEAD', 'HANDLER')
      ? [{ href: officerPaths.incoming, label: t('registry.link') }]
      : []),
    { href: officerPaths.calendar, label: t('calendar.link') },
    ...(holds('INTAKE', 'HEAD', 'LEADER') ? [{ href: officerPaths.phoneChange, label: t('phoneChange.link') }] : []),
    ...(holds('ADMIN')
      ? [
          { href: officerPaths.staff, label: t('staff.title') },
          { href: officerPaths.series, label: t('series.title') },
        ]
      : []),
    ...(posts.some(administersProvince) ? [{ href: officerPaths.paperKinds, label: t('paperKinds.title') }] : []),
    {
      href: officerPaths.notices,
      label: unread === 0 ? t('officer.notices') : t('officer.noticesUnread', { count: unread }),
    },
  ];
}

/** Agencies that stand below no other have a code without a dot. */
function administersProvince({ agencyCode, roles }: OfficerMe['posts'][number]): boolean {
  return roles.includes('ADMIN') && !agencyCode.includes('.');
}

const REGISTRY = [
  officerPaths.incoming,
  officerPaths.outgoing,
  officerPaths.register,
  officerPaths.paperTasks,
  officerPaths.untaken,
  officerPaths.summaries,
] as const;

function StrangersRoutes() {
  return (
    <Switch>
      <Route path={officerPaths.activate}>
        <ActivationPage />
      </Route>
      <Route>
        <OfficerSignInPage />
      </Route>
    </Switch>
  );
}

function OfficerRoutes({ me }: { readonly me: Resource<OfficerMe> }) {
  return (
    <Switch>
      <Route path="/">
        <StartQueue me={me} />
      </Route>
      <Route path="/dang-nhap">
        <Redirect to="/" replace />
      </Route>
      <Route path={officerPaths.calendar}>
        <CalendarPage />
      </Route>
      <Route path={officerPaths.phoneChange}>
        <PhoneChangePage />
      </Route>
      <Route path={officerPaths.staff}>
        <StaffPages />
      </Route>
      <Route path={`${officerPaths.staff}/:id`}>{({ id }) => <StaffPages openId={id} />}</Route>
      <Route path={officerPaths.series}>
        <SeriesPage />
      </Route>
      <Route path={officerPaths.paperKinds}>
        <PaperKindsPage />
      </Route>
      {REGISTRY.map(page => (
        <Route key={page} path={`${page}/:id?`}>
          {({ id }) => <RegistryPages page={page} openId={id} />}
        </Route>
      ))}
      <Route path={officerPaths.notices}>
        <NoticesPage />
      </Route>
      <Route path={officerPaths.exchange}>
        <ExchangePage />
      </Route>
      {[officerPaths.events, officerPaths.connections].map(page => (
        <Route key={page} path={page}>
          <OperationPages page={page} />
        </Route>
      ))}
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
