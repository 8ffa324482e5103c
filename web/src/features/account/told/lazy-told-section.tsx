import { lazy, Suspense } from 'react';
import { addMessages, language } from '#/i18n/translate';
import { Loading } from '#/ui/loading';

const ToldSection = lazy(async () => {
  const [section, words] = await Promise.all([
    import('#/features/account/told/told-section'),
    language() === 'en' ? import('#/i18n/en/told') : import('#/i18n/vi/told'),
  ]);
  addMessages(words.told);
  return { default: section.ToldSection };
});

/** How one is told, loaded with its words. */
export function LazyToldSection({ hasMail }: { readonly hasMail: boolean }) {
  return (
    <Suspense fallback={<Loading />}>
      <ToldSection hasMail={hasMail} />
    </Suspense>
  );
}
