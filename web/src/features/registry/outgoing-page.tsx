import { useState } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { usePagedList } from '#/api/pages';
import type { OutgoingItem } from '#/api/types';
import { Button } from '#/ui/button';
import { officerPaths } from '#/ui/officer-paths';
import { Select } from '#/ui/select';
import { Tag } from '#/ui/tag';
import { DraftDialog } from '#/features/registry/draft-dialog';
import { beginOutgoing, listOutgoing, type OutgoingQuestion } from '#/features/registry/outgoing';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { RegistryList } from '#/features/registry/registry-list';
import { RegistrySearch } from '#/features/registry/registry-search';
import { isPast, OUTGOING_STATES, OUTGOING_TONES, type RegistryAgency } from '#/features/registry/registry-words';

/** What an agency draws up and sends, the latest first. */
export function OutgoingPage() {
  // Another state in the address is another question.
  const search = useSearch();
  return (
    <RegistryFrame title={t('registry.outgoing')}>
      {agency => <OutgoingList agency={agency} key={`${agency.id} ${search}`} />}
    </RegistryFrame>
  );
}

function OutgoingList({ agency }: { readonly agency: RegistryAgency }) {
  const asked = new URLSearchParams(useSearch()).get('trang-thai');
  const [question, setQuestion] = useState<OutgoingQuestion>({
    words: '',
    state: OUTGOING_STATES.find(one => one === asked),
  });
  const [drafting, setDrafting] = useState(false);
  const [, go] = useLocation();
  const { words, state } = question;
  const list = usePagedList(`outgoing ${agency.id} ${state ?? ''} ${words}`, after =>
    listOutgoing(agency.id, question, after),
  );
  return (
    <>
      <RegistrySearch words={words} onWords={typed => setQuestion({ ...question, words: typed })}>
        <Select
          id="outgoing-state"
          label={t('registry.state')}
          none={t('common.all')}
          choices={OUTGOING_STATES.map(one => ({ value: one, label: t(`registry.out.${one}`) }))}
          value={state}
          onChange={value => setQuestion({ ...question, state: OUTGOING_STATES.find(one => one === value) })}
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
  const { id, subject, symbol, notation, urgency, state, sendBy, sentAt } = item;
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
        <Tag tone={OUTGOING_TONES[state]}>{t(`registry.out.${state}`)}</Tag>
      </div>
    </>
  );
}
