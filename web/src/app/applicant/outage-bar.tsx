import { lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import { paths } from '#/ui/paths';

/** Loaded after the page: it is no part of what a visit begins with. */
const OutageNotice = lazy(() =>
  import('#/features/outages/outage-notice').then(module => ({ default: module.OutageNotice })),
);

/** Where a visit begins, and where dossiers wait, outages are told. */
export function OutageBar() {
  const [path] = useLocation();
  const tells = path === '/' || path === paths.dossiers || path === paths.signIn();
  return tells ? (
    <Suspense fallback={null}>
      <OutageNotice />
    </Suspense>
  ) : null;
}
