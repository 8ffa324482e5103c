import { useEffect, useRef, useState } from 'react';
import { isKnownKey, t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { OfficerDossier } from '#/api/types';
import { Button } from '#/ui/button';
import { Notice } from '#/ui/notice';
import { Tag } from '#/ui/tag';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import type { DeskAct } from '#/features/officer-dossier/act-outcomes';
import { ActionBar } from '#/features/officer-dossier/action-bar';
import { LazyAskSupplement } from '#/features/officer-dossier/actions/lazy-ask-supplement';
import { loadCase, type CaseData } from '#/features/officer-dossier/case-data';
import { CaseApology } from '#/features/officer-dossier/case-apology';
import { CaseBody } from '#/features/officer-dossier/case-body';
import { LazyCaseFee } from '#/features/officer-dossier/fee/lazy-case-fee';
import { LazyHandOffNotice, LazyHandOffs } from '#/features/officer-dossier/hand-off/lazy-hand-offs';
import { DocumentPanel } from '#/features/officer-dossier/document/document-panel';
import { useOpenAct } from '#/features/officer-dossier/open-act';
import { RefusedAct, type Refusal } from '#/features/officer-dossier/refused-act';

export interface CasePanelProps {
  readonly dossierId: string;
  /** Another number whenever somebody else has done something with the dossier. */
  readonly stamp: number;
  /** After something was done: the dossier as it is now. */
  readonly onDone: (action: DeskAct, dossier: OfficerDossier) => void;
}

/** One dossier on the desk: what it says, and what this officer may do with it. */
export function CasePanel({ dossierId, stamp, onDone }: CasePanelProps) {
  const loaded = useResource(`case ${dossierId}`, () => loadCase(dossierId));
  return (
    <Loaded of={loaded}>
      {data => (
        <Case
          data={data}
          stamp={stamp}
          reload={loaded.reload}
          refresh={loaded.refresh}
          onDone={onDone}
          key={dossierId}
        />
      )}
    </Loaded>
  );
}

interface CaseProps extends Pick<CasePanelProps, 'stamp' | 'onDone'> {
  readonly data: CaseData;
  readonly reload: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

function Case({ data, stamp, reload, refresh, onDone }: CaseProps) {
  const { dossier } = data;
  const [refusal, setRefusal] = useState<Refusal>();
  const form = useOpenAct(data);
  const news = useNews(stamp, form.act !== undefined, { reload, refresh });
  const statusKey = `status.${dossier.status}`;
  const outcomes = {
    onDone: async (action: DeskAct, changed: OfficerDossier) => {
      setRefusal(undefined);
      form.close();
      await reload();
      onDone(action, changed);
    },
    onRefused: async (refused: Refusal) => {
      setRefusal(refused);
      await reload();
    },
  };
  return (
    <>
      <div className="case__head">
        <PageHeading title={dossier.procedure.name} caption={`${dossier.code} · ${dossier.owner.name}`} />
        <span aria-live="polite">
          <Tag tone="info">{isKnownKey(statusKey) ? t(statusKey) : dossier.status}</Tag>
        </span>
      </div>
      {news.isHeld && (
        <Notice kind="warning" live>
          <p>{t('case.changed')}</p>
          <Button look="secondary" onClick={news.show}>
            {t('queue.reload')}
          </Button>
        </Notice>
      )}
      {refusal !== undefined && form.act === undefined && <RefusedAct refusal={refusal} dossier={dossier} />}
      <LazyHandOffNotice handOffs={data.handOffs} />
      {form.act === 'REQUEST_SUPPLEMENT' ? (
        <LazyAskSupplement data={data} {...outcomes} onCancel={form.close} />
      ) : (
        <>
          <ActionBar data={data} form={form} {...outcomes} onChanged={reload} />
          <CaseApology
            dossier={dossier}
            form={form}
            onSigned={async () => {
              form.close();
              await reload();
            }}
            onRefused={outcomes.onRefused}
          />
          <DocumentPanel data={data} form={form} {...outcomes} />
          <LazyHandOffs handOffs={data.handOffs} />
          <LazyCaseFee dossier={dossier} form={form} />
          <CaseBody data={data} />
        </>
      )}
    </>
  );
}

/** What others did is shown at once, but not under an officer who is writing: they read it first, then go on. */
function useNews(stamp: number, isWriting: boolean, { reload, refresh }: Pick<CaseProps, 'reload' | 'refresh'>) {
  const shown = useRef(stamp);
  const [isHeld, setHeld] = useState(false);
  const show = () => {
    setHeld(false);
    void reload();
  };
  useEffect(() => {
    if (shown.current === stamp) return;
    shown.current = stamp;
    setHeld(isWriting);
    if (!isWriting) void refresh();
  }, [stamp]);
  return { isHeld, show };
}
