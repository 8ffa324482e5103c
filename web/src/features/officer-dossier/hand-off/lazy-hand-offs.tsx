import { lazy, Suspense, type ComponentType } from 'react';
import { addMessages, language } from '#/i18n/translate';
import type { HandOff } from '#/api/types';
import { Loading } from '#/ui/loading';
import type { HandOffFieldsProps } from '#/features/officer-dossier/actions/hand-off-fields';
import { answeredLate, openHandOff } from '#/features/officer-dossier/hand-off/open-hand-off';

/** Comes with the words that it needs. */
function worded<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component, words] = await Promise.all([
      load(),
      language() === 'en' ? import('#/i18n/en/hand-off') : import('#/i18n/vi/hand-off'),
    ]);
    addMessages(words.handOff);
    return { default: component };
  });
}

const HandOffs = worded(async () => (await import('#/features/officer-dossier/hand-off/hand-offs')).HandOffs);
const HandOffNotice = worded(
  async () => (await import('#/features/officer-dossier/hand-off/hand-off-notice')).HandOffNotice,
);
const CameBackNotice = worded(
  async () => (await import('#/features/officer-dossier/hand-off/hand-off-notice')).CameBackNotice,
);
const LateAnswer = worded(async () => (await import('#/features/officer-dossier/hand-off/late-answer')).LateAnswer);

const HandOffFields = worded(
  async () => (await import('#/features/officer-dossier/actions/hand-off-fields')).HandOffFields,
);

/** To whom a dossier goes, loaded when somebody is about to hand one over. */
export function LazyHandOffFields(props: HandOffFieldsProps) {
  return (
    <Suspense fallback={<Loading />}>
      <HandOffFields {...props} />
    </Suspense>
  );
}

interface LazyHandOffsProps {
  readonly handOffs: readonly HandOff[];
}

/** The ledger of a dossier's hand-offs, loaded with the first dossier that was handed over. */
export function LazyHandOffs({ handOffs }: LazyHandOffsProps) {
  if (handOffs.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <HandOffs items={handOffs} />
    </Suspense>
  );
}

/** Where the dossier is now, as long as another agency has it or is to have it; that it is back from where it was sent last. */
export function LazyHandOffNotice({ handOffs }: LazyHandOffsProps) {
  const open = openHandOff(handOffs);
  const last = handOffs.at(-1);
  const late = answeredLate(handOffs);
  if (open === undefined && late.length === 0 && last?.stage !== 'REFUSED') return null;
  return (
    <Suspense fallback={null}>
      {late.map(handOff => (
        <LateAnswer handOff={handOff} key={handOff.documentId} />
      ))}
      {open !== undefined && <HandOffNotice handOff={open} />}
      {open === undefined && last?.stage === 'REFUSED' && <CameBackNotice handOff={last} />}
    </Suspense>
  );
}
