import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { OutgoingEntry } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { listRegister } from '#/features/registry/outgoing';
import { PaperNumberDialog } from '#/features/registry/paper-number-dialog';
import { PrintDialog } from '#/features/registry/print-dialog';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistryList } from '#/features/registry/registry-list';
import { RegistrySearch } from '#/features/registry/registry-search';
import type { RegistryAgency } from '#/features/registry/registry-words';

/** The register of outgoing documents: what has its number, results too. */
export function RegisterPage() {
  return (
    <RegistryFrame title={t('registry.register')}>
      {agency => <Register agency={agency} key={agency.id} />}
    </RegistryFrame>
  );
}

function Register({ agency }: { readonly agency: RegistryAgency }) {
  const [words, setWords] = useState('');
  const [printing, setPrinting] = useState(false);
  const [numbering, setNumbering] = useState(false);
  const [numbered, setNumbered] = useState<OutgoingEntry>();
  const list = usePagedList(`register ${agency.id} ${words}`, after => listRegister(agency.id, words, after));
  const done = (entry: OutgoingEntry) => {
    setNumbered(entry);
    setNumbering(false);
    void list.first.reload();
  };
  return (
    <>
      <RegistrySearch words={words} onWords={setWords} />
      <div className="buttons">
        {agency.clerk && (
          <Button look="secondary" onClick={() => setNumbering(true)}>
            {t('registry.numberPaper')}
          </Button>
        )}
        <Button look="secondary" onClick={() => setPrinting(true)}>
          {t('registry.print')}
        </Button>
      </div>
      <div role="status">
        {numbered !== undefined && (
          <Notice kind="success">{t('registry.numberGiven', { symbol: numbered.symbol })}</Notice>
        )}
      </div>
      <RegistryList list={list}>
        {entry => (
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
        )}
      </RegistryList>
      {numbering && <PaperNumberDialog agencyId={agency.id} onNumbered={done} onClose={() => setNumbering(false)} />}
      {printing && <PrintDialog agencyId={agency.id} book="outgoing" onClose={() => setPrinting(false)} />}
    </>
  );
}
