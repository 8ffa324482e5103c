import { t } from '#/i18n/translate';
import type { Dossier } from '#/api/types';
import { CopyButton } from '#/ui/copy-button';

/** The code that, beside the dossier's own, lets anyone look up where it stands; by short message too, where one is taken. */
export function LookupCode({ dossier }: { readonly dossier: Dossier }) {
  if (dossier.lookupCheck === undefined) return null;
  const message = dossier.lookupMessage;
  return (
    <>
      <p>
        {t('dossier.lookupCheck')}: <strong className="number">{dossier.lookupCheck}</strong>{' '}
        <CopyButton text={dossier.lookupCheck} label={t('dossier.lookupCheck')} />
      </p>
      {message !== undefined && <p>{t('dossier.lookupMessage', { text: message.text, number: message.number })}</p>}
    </>
  );
}
