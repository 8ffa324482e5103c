import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import type { Dossier } from '#/api/types';
import { ButtonLink, DownloadLink } from '#/ui/button';
import { CopyButton } from '#/ui/copy-button';
import { Panel } from '#/ui/panel';
import { paths } from '#/ui/paths';
import { lookupAddress } from '#/features/dossier/track/lookup-address';
import { LookupCode } from '#/features/dossier/track/lookup-code';

/** Says that the dossier is filed, under which code, and what happens next. */
export function SubmittedPage({ dossier }: { readonly dossier: Dossier }) {
  const code = dossier.code ?? '';
  const lookup = lookupAddress(dossier);
  return (
    <div className="narrow">
      <Panel title={t('submitted.title')}>
        <p>{t('submitted.code')}</p>
        <p className="panel__code">{code}</p>
        <CopyButton text={code} label={t('dossier.code')} />
        <LookupCode dossier={dossier} />
      </Panel>
      <h2>{t('submitted.next')}</h2>
      <ol className="steps">
        <li>{t('submitted.next1', { agency: dossier.agency.name })}</li>
        <li>{t('submitted.next2')}</li>
        <li>{t('submitted.next3')}</li>
      </ol>
      {lookup !== undefined && (
        <p>
          {t('submitted.lookup')} <a href={lookup}>{new URL(lookup, location.origin).href}</a>
        </p>
      )}
      <div className="buttons">
        <ButtonLink href={paths.dossier(dossier.id)}>{t('submitted.open')}</ButtonLink>
        <DownloadLink href={`${API}/dossiers/${dossier.id}/application.pdf`}>{t('submitted.paper')}</DownloadLink>
      </div>
    </div>
  );
}
