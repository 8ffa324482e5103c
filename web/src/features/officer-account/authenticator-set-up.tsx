import { t } from '#/i18n/translate';
import type { Activation } from '#/api/types';
import { CopyButton } from '#/ui/copy-button';
import { Details } from '#/ui/details';
import { QrCode } from '#/ui/qr-code';

const GROUP = /.{1,4}/g;

/** What an authenticator app scans, or what is typed into it. */
export function AuthenticatorSetUp({ activation }: { readonly activation: Activation }) {
  return (
    <>
      <h2>{t('activation.authenticator')}</h2>
      <p>{t('activation.authenticatorText')}</p>
      <QrCode rows={activation.qr} label={t('activation.qr')} />
      <p>
        <a href={activation.link}>{t('activation.openApp')}</a>
      </p>
      <Details summary={t('activation.byHand')}>
        <p>{t('activation.key')}</p>
        <p>
          <strong>{activation.authenticatorSecret.match(GROUP)?.join(' ')}</strong>{' '}
          <CopyButton text={activation.authenticatorSecret} />
        </p>
      </Details>
    </>
  );
}
