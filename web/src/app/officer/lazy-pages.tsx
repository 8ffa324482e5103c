import { lazy, type ComponentType } from 'react';
import type { Language } from '#/i18n/language';
import { addMessages, language, type Messages } from '#/i18n/translate';

type Words = Readonly<Record<Language, () => Promise<Messages>>>;

/** A page that most days do not reach: loaded with its words when it is opened. */
function lazyPage<P>(words: Words, page: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component, texts] = await Promise.all([page(), words[language()]()]);
    addMessages(texts);
    return { default: component };
  });
}

const staffWords: Words = {
  vi: () => import('#/i18n/vi/staff').then(module => module.staff),
  en: () => import('#/i18n/en/staff').then(module => module.staff),
};

/** Whoever is signed in, which is most of the time, does not need it; its words are the workspace's own. */
export const OfficerSignInPage = lazy(() =>
  import('#/features/officer-account/officer-sign-in-page').then(module => ({ default: module.OfficerSignInPage })),
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
export const RegistryPages = lazyPage(
  {
    vi: () => import('#/i18n/vi/registry').then(module => module.registry),
    en: () => import('#/i18n/en/registry').then(module => module.registry),
  },
  () => import('#/app/officer/registry-pages').then(module => module.RegistryPages),
);
export const PhoneChangePage = lazyPage(
  {
    vi: () => import('#/i18n/vi/phone-change').then(module => module.phoneChange),
    en: () => import('#/i18n/en/phone-change').then(module => module.phoneChange),
  },
  () => import('#/features/phone-change/phone-change-page').then(module => module.PhoneChangePage),
);
export const EventsPage = lazyPage(
  {
    vi: () => import('#/i18n/vi/operation').then(module => module.operation),
    en: () => import('#/i18n/en/operation').then(module => module.operation),
  },
  () => import('#/features/operation/events-page').then(module => module.EventsPage),
);
