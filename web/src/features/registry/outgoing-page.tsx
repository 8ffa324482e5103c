import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { OutgoingItem } from '#/api/types';
import { Button } from '#/ui/button';
import { officerPaths } from '#/ui/officer-paths';
import { Select } from '#/ui/select';
import { Tag } from '#/ui/tag';
import { DraftDialog } from '#/features/registry/draft-dialog';
import { beginOutgoing, listOutgoing } from '#/features/registry/outgoing';
import { OutgoingTag } from '#/features/registry/outgoing-tag';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistryList } from '#/features/registry/registry-list';
import { RegistrySearch } from '#/features/registry/registry-search';
import { isPast, OUTGOING_STATES, type RegistryAgency } from '#/features/registry/registry-words';
import { useQuestion } from '#/features/registry/use-question';

/** What an agency draws up and sends, the latest first. */
export function OutgoingPage() {
  return (
    <RegistryFrame title={t('registry.outgoing')}>
      {agency => <OutgoingList agency={agency} key={agency.id} />}
    </RegistryFrame>
  );
}

function OutgoingList({ agency }: { readonly agency: RegistryAgency }) {
  const { words, setWords, filter, setFilter } = useQuestion(officerPaths.outgoing);
  const state = OUTGOING_STATES.find(one => one === filter('trang-thai'));
  const [drafting, setDrafting] = useState(false);
  const [, go] = useLocation();
  const list = usePagedList(`outgoing ${agency.id} ${state ?? ''} ${words}`, after =>
    listOutgoing(agency.id, { words, state }, after),
  );
  return (
    <>
      <RegistrySearch words={words} onWords={setWords}>
        <Select
          id="outgoing-state"
          label={t('registry.state')}
          none={t('common.all')}
          choices={OUTGOING_STATES.map(one => ({ value: one, label: t(`registry.out.${one}`) }))}
          value={state}
          onChange={value => setFilter('trang-thai', value)}
        />
      </RegistrySearch>
      <div className="buttons">
        <Button look="secondary" onClick={() => setDrafting(true)}>
          {t('registry.draft')}
        </Button>
      </div>
      <RegistryList list={list}>{item => <OutgoingLine item={item} />}</RegistryList>
      {drafting && (
        <DraftDialog
          title={t('registry.draft')}
          button={t('registry.saveDraft')}
          agencyId={agency.id}
          units={agency.units}
          run={body => beginOutgoing(agency.id, body)}
          onDone={({ document }) => go(officerPaths.outgoingDocument(document.id))}
          onStale={() => undefined}
          onClose={() => setDrafting(false)}
        />
      )}
    </>
  );
}

function OutgoingLine({ item }: { readonly item: OutgoingItem }) {
  const { id, subject, symbol, notation, urgency, sendBy, sentAt } = item;
  return (
    <>
      <div className="registry__line">
        <Link href={officerPaths.outgoingDocument(id)}>{subject}</Link>
        <p className="soft">
          {symbol ?? `…/${notation}`}
          {sentAt !== undefined && ` · ${t('registry.sentAt', { at: formatInstant(sentAt) })}`}
          {sentAt === undefined && sendBy !== undefined && ` · ${t('registry.sendBy', { at: formatInstant(sendBy) })}`}
        </p>
      </div>
      <div className="registry__tags">
        {sentAt === undefined && sendBy !== undefined && isPast(sendBy) && (
          <Tag tone="danger">{t('registry.late.send')}</Tag>
        )}
        {urgency !== 'NORMAL' && <Tag tone="danger">{t(`registry.urgency.${urgency}`)}</Tag>}
        <OutgoingTag item={item} />
      </div>
    </>
  );
}
