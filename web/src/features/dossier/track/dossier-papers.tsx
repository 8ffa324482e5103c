import { useEffect } from 'react';
import { t } from '#/i18n/translate';
import { API } from '#/api/session-fetch';
import { useResource } from '#/api/resource';
import type { Dossier } from '#/api/types';
import { DownloadLink } from '#/ui/button';
import { Loaded } from '#/ui/loaded';
import { OfficialPapers } from '#/ui/official-papers';
import { listPapers } from '#/features/dossier/track/list-papers';

export interface DossierPapersProps {
  readonly dossier: Dossier;
  /** How often a change was heard of: a paper that was signed leaves the dossier's version as it is. */
  readonly heard: number;
}

/** What the agency issued about a dossier, and the application as the applicant filed it. */
export function DossierPapers({ dossier, heard }: DossierPapersProps) {
  const base = `${API}/dossiers/${dossier.id}`;
  const papers = useResource(`papers ${dossier.id} ${dossier.version}`, () => listPapers(dossier.id));
  useEffect(() => {
    if (heard > 0) void papers.refresh();
  }, [heard]);
  return (
    <section>
      <h2>{t('paper.title')}</h2>
      <Loaded of={papers}>{data => <OfficialPapers papers={data.items} base={`${base}/papers`} />}</Loaded>
      <DownloadLink href={`${base}/application.pdf`}>{t('dossier.application')}</DownloadLink>
    </section>
  );
}
