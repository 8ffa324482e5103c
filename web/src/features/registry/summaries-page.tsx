import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { dateOf, formatInstant } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { QuarterlySummary, WantedQuarter } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded } from '#/ui/loaded';
import { officerPaths } from '#/ui/officer-paths';
import { Select } from '#/ui/select';
import { Tag } from '#/ui/tag';
import { RegistryFrame } from '#/features/registry/registry-frame';
import { OUTGOING_TONES, type RegistryAgency } from '#/features/registry/registry-words';
import { drawUpSummary, listSummaries, quartersBefore } from '#/features/registry/summaries';

/** The quarterly summaries of what an agency sent and received. */
export function SummariesPage() {
  return (
    <RegistryFrame title={t('registry.summaries')}>
      {agency => <Summaries agency={agency} key={agency.id} />}
    </RegistryFrame>
  );
}

function Summaries({ agency }: { readonly agency: RegistryAgency }) {
  const list = useResource(`summaries ${agency.id}`, () => listSummaries(agency.id));
  const [asking, setAsking] = useState(false);
  return (
    <>
      <p>{t('registry.summary.about')}</p>
      {agency.clerk && (
        <div className="buttons">
          <Button look="secondary" onClick={() => setAsking(true)}>
            {t('registry.summary.drawUp')}
          </Button>
        </div>
      )}
      <Loaded of={list}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState title={t('registry.summary.none')} />}
            <ul className="registry__list">
              {items.map(summary => (
                <SummaryLine summary={summary} key={summary.documentId} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      {asking && <DrawUpDialog agencyId={agency.id} onClose={() => setAsking(false)} />}
    </>
  );
}

function SummaryLine({ summary }: { readonly summary: QuarterlySummary }) {
  const { documentId, drawnUpAt, byItself, state } = summary;
  return (
    <li>
      <div className="registry__line">
        <Link href={officerPaths.outgoingDocument(documentId)}>{nameOf(summary)}</Link>
        <p className="soft">
          {t(byItself ? 'registry.summary.byItself' : 'registry.summary.drawnUp', { at: formatInstant(drawnUpAt) })}
        </p>
      </div>
      <Tag tone={OUTGOING_TONES[state]}>{t(`registry.out.${state}`)}</Tag>
    </li>
  );
}

const ROMAN = ['I', 'II', 'III', 'IV'];

function nameOf({ year, quarter }: WantedQuarter): string {
  return t('registry.summary.quarter', { quarter: ROMAN[quarter - 1] ?? '', year: String(year) });
}

const OFFERED = 8;

function DrawUpDialog({ agencyId, onClose }: { readonly agencyId: string; readonly onClose: () => void }) {
  const [quarters] = useState(() => quartersBefore(dateOf(new Date().toISOString()), OFFERED));
  const [chosen, setChosen] = useState('0');
  const [, go] = useLocation();
  const action = useAction();
  const submit = async () => {
    const quarter = quarters[Number(chosen)];
    if (quarter === undefined) return;
    const done = await action.run(() => drawUpSummary(agencyId, quarter));
    if (done?.ok === true) go(officerPaths.outgoingDocument(done.data.documentId));
  };
  return (
    <ActForm
      title={t('registry.summary.drawUp')}
      action={action}
      errors={action.fieldErrors}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        id="/quarter"
        label={t('registry.summary.which')}
        hint={t('registry.summary.hint')}
        choices={quarters.map((quarter, index) => ({ value: String(index), label: nameOf(quarter) }))}
        value={chosen}
        onChange={value => setChosen(value ?? '0')}
      />
    </ActForm>
  );
}
