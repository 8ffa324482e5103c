import { lazy, Suspense } from 'react';
import type { AskSupplementProps } from '#/features/officer-dossier/actions/ask-supplement';

const Ask = lazy(() =>
  import('#/features/officer-dossier/actions/ask-supplement').then(({ AskSupplement }) => ({ default: AskSupplement })),
);

/** The page that asks for a supplement, loaded when it is opened first. */
export function LazyAskSupplement(props: AskSupplementProps) {
  return (
    <Suspense fallback={null}>
      <Ask {...props} />
    </Suspense>
  );
}
