import { lazy } from 'react';
import { lazyPage, type Words } from '#/app/shared/lazy-page';

const representationWords: Words = {
  vi: () => import('#/i18n/vi/representation').then(module => module.representation),
  en: () => import('#/i18n/en/representation').then(module => module.representation),
};

/** Pages that most visits do not reach: loaded when they are, and kept by the service worker for when there is no network. */
export const DossierRoutes = lazyPage(
  {
    vi: () => import('#/i18n/vi/dossier-work').then(module => module.dossierWork),
    en: () => import('#/i18n/en/dossier-work').then(module => module.dossierWork),
  },
  () => import('#/features/dossier/dossier-routes').then(module => module.DossierRoutes),
);
export const DossiersPage = lazyPage(
  {
    vi: () => import('#/i18n/vi/dossier-filters').then(module => module.dossierFilters),
    en: () => import('#/i18n/en/dossier-filters').then(module => module.dossierFilters),
  },
  () => import('#/features/dossier/track/dossiers-page').then(module => module.DossiersPage),
);
const batchWords: Words = {
  vi: () => import('#/i18n/vi/batch').then(module => module.batch),
  en: () => import('#/i18n/en/batch').then(module => module.batch),
};
export const BatchesPage = lazyPage(batchWords, () =>
  import('#/features/dossier/batch/batches-page').then(module => module.BatchesPage),
);
export const BatchPage = lazyPage(batchWords, () =>
  import('#/features/dossier/batch/batch-page').then(module => module.BatchPage),
);
export const StartPage = lazy(() =>
  import('#/features/dossier/draft/start-page').then(module => ({ default: module.StartPage })),
);
export const SignInPage = lazy(() =>
  import('#/features/account/sign-in-page').then(module => ({ default: module.SignInPage })),
);
export const AccountPage = lazy(() =>
  import('#/features/account/account-page').then(module => ({ default: module.AccountPage })),
);
export const SessionsPage = lazy(() =>
  import('#/features/account/sessions-page').then(module => ({ default: module.SessionsPage })),
);
export const VerificationPage = lazy(() =>
  import('#/features/verification/verification-page').then(module => ({ default: module.VerificationPage })),
);
export const VerificationResultPage = lazy(() =>
  import('#/features/verification/verification-result-page').then(module => ({
    default: module.VerificationResultPage,
  })),
);
export const RepresentationsPage = lazyPage(representationWords, () =>
  import('#/features/representation/representations-page').then(module => module.RepresentationsPage),
);
export const PeoplePage = lazyPage(representationWords, () =>
  import('#/features/representation/people-page').then(module => module.PeoplePage),
);
export const OfferPage = lazyPage(representationWords, () =>
  import('#/features/representation/offer-page').then(module => module.OfferPage),
);
export const StorePage = lazy(() =>
  import('#/features/store/store-page').then(module => ({ default: module.StorePage })),
);
export const InboxPage = lazy(() =>
  import('#/features/inbox/inbox-page').then(module => ({ default: module.InboxPage })),
);
