import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { formatDate, formatDay } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { IncomingItem } from '#/api/types';
import { Button } from '#/ui/button';
import { Checkbox } from '#/ui/checkbox';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { MoreButton } from '#/ui/more-button';
import { officerPaths } from '#/ui/officer-paths';
import { Select } from '#/ui/select';
import { Tag } from '#/ui/tag';
import { EnterDialog } from '#/features/registry/enter-dialog';
import { listIncoming, type IncomingQuestion } from '#/features/registry/incoming';
import { PrintDialog } from '#/features/registry/print-dialog';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistrySearch } from '#/features/registry/registry-search';
import { INCOMING_STATES, INCOMING_TONES, type RegistryAgency } from '#/features/registry/registry-words';

/** What came to an agency, the latest first. */
export function IncomingPage() {
  return (
    <RegistryFrame title={t('registry.incoming')}>
      {agency => <IncomingList agency={agency} key={agency.id} />}
    </RegistryFrame>
  );
}

function IncomingList({ agency }: { readonly agency: RegistryAgency }) {
  const [question, setQuestion] = useState<IncomingQuestion>({ words: '', state: undefined, late: false });
  const [entering, setEntering] = useState(false);
  const [printing, setPrinting] = useState(false);
  const [, go] = useLocation();
  const { words, state, late } = question;
  const key = `incoming ${agency.id} ${state ?? ''} ${late} ${words}`;
  const list = usePagedList(key, after => listIncoming(agency.id, question, after));
  return (
    <>
      <RegistrySearch words={words} onWords={typed => setQuestion({ ...question, words: typed })}>
        <Select
          id="incoming-state"
          label={t('registry.state')}
          none={t('common.all')}
          choices={INCOMING_STATES.map(one => ({ value: one, label: t(`registry.in.${one}`) }))}
          value={state}
          onChange={value => setQuestion({ ...question, state: INCOMING_STATES.find(one => one === value) })}
        />
        <Checkbox
          id="incoming-late"
          label={t('registry.late')}
          checked={late}
          onChange={checked => setQuestion({ ...question, late: checked })}
        />
      </RegistrySearch>
      {agency.clerk && (
        <Button look="secondary" onClick={() => setEntering(true)}>
          {t('registry.enter')}
        </Button>
      )}{' '}
      {agency.readsAll && (
        <Button look="secondary" onClick={() => setPrinting(true)}>
          {t('registry.print')}
        </Button>
      )}
      <Loaded of={list.first}>
        {() => (
          <>
            {list.items.length === 0 && <EmptyState title={t('registry.none')} />}
            <ul className="registry__list">
              {list.items.map(item => (
                <IncomingLine item={item} key={item.id} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {list.hasMore && <MoreButton onMore={list.loadMore} />}
      {printing && <PrintDialog agencyId={agency.id} book="incoming" onClose={() => setPrinting(false)} />}
      {entering && (
        <EnterDialog
          agencyId={agency.id}
          onEntered={({ document }) => go(officerPaths.incomingDocument(document.id))}
          onClose={() => setEntering(false)}
        />
      )}
    </>
  );
}

function IncomingLine({ item }: { readonly item: IncomingItem }) {
  return (
    <li>
      <div className="registry__line">
        <Link href={officerPaths.incomingDocument(item.id)}>{item.subject}</Link>
        <p className="soft">
          {t('registry.from', { symbol: item.symbol, sender: item.sender.name })}
          {' · '}
          {item.number === undefined || item.numberedOn === undefined
            ? t('registry.arrived', { on: formatDay(item.arrivedAt) })
            : t('registry.numbered', { number: item.number, on: formatDate(item.numberedOn) })}
        </p>
      </div>
      <div className="registry__tags">
        {item.urgency !== 'NORMAL' && <Tag tone="danger">{t(`registry.urgency.${item.urgency}`)}</Tag>}
        {item.respondBy !== undefined && (
          <Tag tone={item.late ? 'danger' : 'neutral'}>
            {t(item.late ? 'registry.lateSince' : 'registry.respondBy', { on: formatDate(item.respondBy) })}
          </Tag>
        )}
        <Tag tone={INCOMING_TONES[item.state]}>{t(`registry.in.${item.state}`)}</Tag>
      </div>
    </li>
  );
}
