import type { Messages } from '#/i18n/translate';
import { lazyPage, type Words } from '#/app/shared/lazy-page';

async function both(one: () => Promise<Messages>, other: () => Promise<Messages>): Promise<Messages> {
  const [first, second] = await Promise.all([one(), other()]);
  return { ...first, ...second };
}

const staffWords: Words = {
  vi: () => import('#/i18n/vi/staff').then(module => module.staff),
  en: () => import('#/i18n/en/staff').then(module => module.staff),
};

const signInWords: Words = {
  vi: () => import('#/i18n/vi/sign-in').then(module => module.signIn),
  en: () => import('#/i18n/en/sign-in').then(module => module.signIn),
};

/** Whoever is signed in, which is most of the time, does not need it. */
export const OfficerSignInPage = lazyPage(signInWords, () =>
  import('#/features/officer-account/officer-sign-in-page').then(module => module.OfficerSignInPage),
);
export const SessionOverDialog = lazyPage(signInWords, () =>
  import('#/features/officer-account/session-over-dialog').then(module => module.SessionOverDialog),
);
export const ActivationPage = lazyPage(staffWords, () =>
  import('#/features/officer-account/activation-page').then(module => module.ActivationPage),
);
export const StaffPages = lazyPage(staffWords, () =>
  import('#/app/officer/staff-pages').then(module => module.StaffPages),
);
export const CalendarPage = lazyPage(
  {
    vi: () => import('#/i18n/vi/calendar').then(module => module.calendar),
    en: () => import('#/i18n/en/calendar').then(module => module.calendar),
  },
  () => import('#/features/calendar/calendar-page').then(module => module.CalendarPage),
);
export const SeriesPage = lazyPage(
  {
    vi: () => import('#/i18n/vi/series').then(module => module.series),
    en: () => import('#/i18n/en/series').then(module => module.series),
  },
  () => import('#/features/series/series-page').then(module => module.SeriesPage),
);
export const PaperKindsPage = lazyPage(
  {
    vi: () => import('#/i18n/vi/paper-kinds').then(module => module.paperKinds),
    en: () => import('#/i18n/en/paper-kinds').then(module => module.paperKinds),
  },
  () => import('#/features/paper-kinds/paper-kinds-page').then(module => module.PaperKindsPage),
);
const registryWords: Words = {
  vi: () => import('#/i18n/vi/registry').then(module => module.registry),
  en: () => import('#/i18n/en/registry').then(module => module.registry),
};
const exchangeWords: Words = {
  vi: () => import('#/i18n/vi/exchange').then(module => module.exchange),
  en: () => import('#/i18n/en/exchange').then(module => module.exchange),
};

export const RegistryPages = lazyPage(registryWords, () =>
  import('#/app/officer/registry-pages').then(module => module.RegistryPages),
);
export const ExchangePage = lazyPage(
  { vi: () => both(registryWords.vi, exchangeWords.vi), en: () => both(registryWords.en, exchangeWords.en) },
  () => import('#/app/officer/exchange-page').then(module => module.ExchangePage),
);
export const PhoneChangePage = lazyPage(
  {
    vi: () => import('#/i18n/vi/phone-change').then(module => module.phoneChange),
    en: () => import('#/i18n/en/phone-change').then(module => module.phoneChange),
  },
  () => import('#/features/phone-change/phone-change-page').then(module => module.PhoneChangePage),
);
const operationWords: Words = {
  vi: () => import('#/i18n/vi/operation').then(module => module.operation),
  en: () => import('#/i18n/en/operation').then(module => module.operation),
};
export const OperationPages = lazyPage(
  { vi: () => both(operationWords.vi, exchangeWords.vi), en: () => both(operationWords.en, exchangeWords.en) },
  () => import('#/app/officer/operation-pages').then(module => module.OperationPages),
);
export const NoticesPage = lazyPage(
  {
    vi: () => import('#/i18n/vi/notice').then(module => module.notice),
    en: () => import('#/i18n/en/notice').then(module => module.notice),
  },
  () => import('#/features/notice/notices-page').then(module => module.NoticesPage),
);
