import { lazy, Suspense } from 'react';
import { addMessages, language } from '#/i18n/translate';
import type { OfficerDossier } from '#/api/types';

const HandOffs = lazy(async () => {
  const [{ HandOffs }, words] = await Promise.all([
    import('#/features/officer-dossier/hand-off/hand-offs'),
    language() === 'en' ? import('#/i18n/en/hand-off') : import('#/i18n/vi/hand-off'),
  ]);
  addMessages(words.handOff);
  return { default: HandOffs };
});

/** The ledger of a dossier's hand-offs, loaded with the first dossier that was handed over. */
export function LazyHandOffs({ dossier }: { readonly dossier: OfficerDossier }) {
  if (!dossier.history.some(({ event }) => event.startsWith('HAND_OFF_'))) return null;
  return (
    <Suspense fallback={null}>
      <HandOffs dossierId={dossier.id} version={dossier.version} />
    </Suspense>
  );
}
