import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { useLive } from '#/api/use-live';
import { Button, ButtonLink } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { Select } from '#/ui/select';
import { TextInput } from '#/ui/text-input';
import { statusText } from '#/features/dossier/status-tag';
import { DossierCard } from '#/features/dossier/track/dossier-card';
import { listDossiers } from '#/features/dossier/track/list-dossiers';

const STATUSES = [
  'DRAFT',
  'SUBMITTED',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUPPLEMENT_REQUESTED',
  'PAYMENT_REQUESTED',
  'RESOLVED',
  'RESULT_RETURNED',
  'REFUSED',
  'WITHDRAWN',
  'STOPPED',
] as const;

/** All the applicant's dossiers, drafts too; what is looked for is in the address. */
export function DossiersPage() {
  const terms = new URLSearchParams(useSearch());
  const q = terms.get('q') ?? '';
  const status = terms.get('trang-thai') ?? '';
  const list = usePagedList(`dossiers ${q} ${status}`, after => listDossiers(q, status, after));
  useLive('/live', heard => {
    if (heard.kind !== 'started') void list.first.reload();
  });
  const filtered = q !== '' || status !== '';
  const empty = list.first.state === 'ready' && list.items.length === 0;
  return (
    <>
      <PageHeading title={t('dossiers.title')} />
      {!(empty && !filtered) && <DossierFilter q={q} status={status} key={q} />}
      <Loaded of={list.first}>
        {() => (
          <ul className="cards">
            {list.items.map(dossier => (
              <DossierCard key={dossier.id} dossier={dossier} />
            ))}
          </ul>
        )}
      </Loaded>
      {empty && (
        <EmptyState title={t(filtered ? 'dossiers.noneFound' : 'dossiers.none')}>
          {!filtered && (
            <>
              <p>{t('dossiers.noneText')}</p>
              <ButtonLink href={paths.procedures}>{t('dossiers.find')}</ButtonLink>
            </>
          )}
        </EmptyState>
      )}
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </>
  );
}

function DossierFilter({ q, status }: { readonly q: string; readonly status: string }) {
  const [typed, setTyped] = useState(q);
  const [, navigate] = useLocation();
  const show = (words: string, chosen: string) => {
    const terms = new URLSearchParams({
      ...(words && { q: words }),
      ...(chosen && { 'trang-thai': chosen }),
    }).toString();
    navigate(paths.dossiers + (terms === '' ? '' : `?${terms}`), { replace: true });
  };
  return (
    <form
      className="filter-row"
      role="search"
      onSubmit={event => {
        event.preventDefault();
        show(typed.trim(), status);
      }}
    >
      <TextInput
        id="q"
        type="search"
        label={t('dossiers.search')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        maxLength={100}
      />
      <Select
        id="status"
        label={t('dossiers.status')}
        none={t('common.all')}
        choices={STATUSES.map(value => ({ value, label: statusText(value) }))}
        value={status}
        onChange={chosen => show(typed.trim(), chosen ?? '')}
      />
      <Button type="submit" look="secondary">
        {t('common.search')}
      </Button>
    </form>
  );
}
