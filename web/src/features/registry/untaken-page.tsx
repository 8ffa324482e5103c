import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { IncomingLine } from '#/features/registry/incoming-line';
import { listUntaken } from '#/features/registry/incoming';
import { RegistryFrame } from '#/features/registry/registry-frame';

/** What nobody has taken in by the end of the day on which it came, the oldest first. */
export function UntakenPage() {
  return (
    <RegistryFrame title={t('registry.untaken')}>
      {({ id, readsAll }) => (readsAll ? <Untaken agencyId={id} key={id} /> : <p>{t('registry.noAgency')}</p>)}
    </RegistryFrame>
  );
}

function Untaken({ agencyId }: { readonly agencyId: string }) {
  const list = usePagedList(`untaken ${agencyId}`, after => listUntaken(agencyId, after));
  return (
    <>
      <p className="lead">{t('registry.untakenLead')}</p>
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && <EmptyState title={t('registry.noUntaken')} />}
            <ul className="registry__list">
              {list.items.map(item => (
                <IncomingLine item={item} key={item.id} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
    </>
  );
}
