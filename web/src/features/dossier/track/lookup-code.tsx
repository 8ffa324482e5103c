import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { CopyButton } from '#/ui/copy-button';

/** The code that, beside the dossier's own, lets anyone look up where it stands. */
export function LookupCode({ dossier }: { readonly dossier: Dossier }) {
  if (dossier.lookupCheck === undefined) return null;
  return (
    <p>
      {t('dossier.lookupCheck')}: <strong className="number">{dossier.lookupCheck}</strong>{' '}
      <CopyButton text={dossier.lookupCheck} label={t('dossier.lookupCheck')} />
    </p>
  );
}
