import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import { useResource } from '#/api/resource';
import type { Dossier } from '#/api/types';
import { DownloadLink } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { OfficialPapers } from '#/ui/official-papers';
import { listPapers } from '#/features/dossier/track/list-papers';

/** What the agency issued about a dossier, and the application as the applicant filed it. */
export function DossierPapers({ dossier }: { readonly dossier: Dossier }) {
  const base = `${API}/dossiers/${dossier.id}`;
  const papers = useResource(`papers ${dossier.id} ${dossier.version}`, () => listPapers(dossier.id));
  return (
    <section>
      <h2>{t('paper.title')}</h2>
      <Loaded of={papers}>{data => <OfficialPapers papers={data.items} base={`${base}/papers`} />}</Loaded>
      <DownloadLink href={`${base}/application.pdf`}>{t('dossier.application')}</DownloadLink>
    </section>
  );
}
