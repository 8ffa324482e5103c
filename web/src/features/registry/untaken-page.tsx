import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { IncomingLine } from '#/features/registry/incoming-line';
import { listUntaken } from '#/features/registry/incoming';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistryList } from '#/features/registry/registry-list';

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
      <RegistryList list={list} empty="registry.noUntaken">
        {item => <IncomingLine item={item} />}
      </RegistryList>
    </>
  );
}
