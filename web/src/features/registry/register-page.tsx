import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { listRegister } from '#/features/registry/outgoing';
import { PrintDialog } from '#/features/registry/print-dialog';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistrySearch } from '#/features/registry/registry-search';

/** The register of outgoing documents: what has its number, results too. */
export function RegisterPage() {
  return (
    <RegistryFrame title={t('registry.register')}>{({ id }) => <Register agencyId={id} key={id} />}</RegistryFrame>
  );
}

function Register({ agencyId }: { readonly agencyId: string }) {
  const [words, setWords] = useState('');
  const [printing, setPrinting] = useState(false);
  const list = usePagedList(`register ${agencyId} ${words}`, after => listRegister(agencyId, words, after));
  return (
    <>
      <RegistrySearch words={words} onWords={setWords} />
      <Button look="secondary" onClick={() => setPrinting(true)}>
        {t('registry.print')}
      </Button>
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && <EmptyState title={t('registry.none')} />}
            <ul className="registry__list">
              {list.items.map(entry => (
                <li key={entry.id}>
                  <div className="registry__line">
                    <strong>{entry.symbol}</strong> {entry.typeName}: {entry.subject}
                    <p className="soft">
                      {t('registry.entry', {
                        on: formatDate(entry.issuedOn),
                        signer: entry.signerName,
                        receivers: entry.receivers,
                      })}
                      {entry.medium === 'PAPER' && ` · ${t('registry.onPaper')}`}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
      {printing && <PrintDialog agencyId={agencyId} book="outgoing" onClose={() => setPrinting(false)} />}
    </>
  );
}
