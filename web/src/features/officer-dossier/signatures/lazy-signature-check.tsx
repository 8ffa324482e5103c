import { lazy, Suspense } from 'react';
import { addMessages, language } from '#/i18n/translate';
import type { SignatureCheckProps } from '#/features/officer-dossier/signatures/signature-check';

const Check = lazy(async () => {
  const [{ SignatureCheck }, { signature }] = await Promise.all([
    import('#/features/officer-dossier/signatures/signature-check'),
    language() === 'en' ? import('#/i18n/en/signature') : import('#/i18n/vi/signature'),
  ]);
  addMessages(signature);
  return { default: SignatureCheck };
});

/** The check of a file's signatures, loaded with its words when a file is there that may carry some. */
export function LazySignatureCheck(props: SignatureCheckProps) {
  return (
    <Suspense fallback={null}>
      <Check {...props} />
    </Suspense>
  );
}
