import { lazy, Suspense } from 'react';

const Dialog = lazy(() => import('#/features/queue/keys-dialog').then(({ KeysDialog }) => ({ default: KeysDialog })));

/** What the keys do, loaded when somebody asks. */
export function LazyKeysDialog(props: { readonly onClose: () => void }) {
  return (
    <Suspense fallback={null}>
      <Dialog {...props} />
    </Suspense>
  );
}
