import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import { useResource } from '#/api/resource';
import type { OfficerDossier } from '#/api/types';
import { DownloadLink } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { OfficialPapers } from '#/ui/official-papers';
import { listPapers } from '#/features/officer-dossier/list-papers';

/** The official papers of a dossier, as far as there are any, and what is drawn up from it as it stands. */
export function CaseDownloads({ dossier }: { readonly dossier: OfficerDossier }) {
  const base = `${API}/officer/dossiers/${dossier.id}`;
  const papers = useResource(`papers ${dossier.id} ${dossier.version}`, () => listPapers(dossier.id));
  return (
    <>
      <h2>{t('paper.title')}</h2>
      <Loaded of={papers}>{data => <OfficialPapers papers={data.items} base={`${base}/papers`} />}</Loaded>
      <div className="buttons">
        <DownloadLink href={`${base}/application.pdf`}>{t('case.application')}</DownloadLink>
        {dossier.acceptedAt !== undefined && (
          <DownloadLink href={`${base}/control-sheet.pdf`}>{t('case.controlSheet')}</DownloadLink>
        )}
      </div>
    </>
  );
}
