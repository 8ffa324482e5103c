import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import { Button } from '#/ui/button';
import { Checkbox } from '#/ui/checkbox';
import { officerPaths } from '#/ui/officer-paths';
import { Select } from '#/ui/select';
import { EnterDialog } from '#/features/registry/enter-dialog';
import { enterIncoming, listIncoming } from '#/features/registry/incoming';
import { IncomingLine } from '#/features/registry/incoming-line';
import { PrintDialog } from '#/features/registry/print-dialog';
import { RecallsWaiting } from '#/features/registry/recalls-waiting';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistryList } from '#/features/registry/registry-list';
import { RegistrySearch } from '#/features/registry/registry-search';
import { INCOMING_STATES, type RegistryAgency } from '#/features/registry/registry-words';
import { useQuestion } from '#/features/registry/use-question';

/** What came to an agency, the latest first. */
export function IncomingPage() {
  return (
    <RegistryFrame title={t('registry.incoming')}>
      {agency => <IncomingList agency={agency} key={agency.id} />}
    </RegistryFrame>
  );
}

function IncomingList({ agency }: { readonly agency: RegistryAgency }) {
  const { words, setWords, filter, setFilter } = useQuestion(officerPaths.incoming);
  const [entering, setEntering] = useState(false);
  const [printing, setPrinting] = useState(false);
  const [, go] = useLocation();
  const state = INCOMING_STATES.find(one => one === filter('trang-thai'));
  const late = filter('qua-han') !== undefined;
  const key = `incoming ${agency.id} ${state ?? ''} ${late} ${words}`;
  const list = usePagedList(key, after => listIncoming(agency.id, { words, state, late }, after));
  return (
    <>
      <RegistrySearch words={words} onWords={setWords}>
        <Select
          id="incoming-state"
          label={t('registry.state')}
          none={t('common.all')}
          choices={INCOMING_STATES.map(one => ({ value: one, label: t(`registry.in.${one}`) }))}
          value={state}
          onChange={value => setFilter('trang-thai', value)}
        />
        <Checkbox
          id="incoming-late"
          label={t('registry.late')}
          checked={late}
          onChange={checked => setFilter('qua-han', checked ? '1' : undefined)}
        />
      </RegistrySearch>
      {agency.clerk && <RecallsWaiting agencyId={agency.id} />}
      {(agency.clerk || agency.readsAll) && (
        <div className="buttons">
          {agency.clerk && (
            <Button look="secondary" onClick={() => setEntering(true)}>
              {t('registry.enter')}
            </Button>
          )}
          {agency.readsAll && (
            <Button look="secondary" onClick={() => setPrinting(true)}>
              {t('registry.print')}
            </Button>
          )}
        </div>
      )}
      <RegistryList list={list}>{item => <IncomingLine item={item} />}</RegistryList>
      {printing && <PrintDialog agencyId={agency.id} book="incoming" onClose={() => setPrinting(false)} />}
      {entering && (
        <EnterDialog
          title={t('registry.enter')}
          agencyId={agency.id}
          run={paper => enterIncoming(agency.id, paper)}
          onDone={({ document }) => go(officerPaths.incomingDocument(document.id))}
          onClose={() => setEntering(false)}
        />
      )}
    </>
  );
}
