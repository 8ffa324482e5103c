import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { PaperKind } from '#/api/types';
import { Button } from '#/ui/button';
import { EmptyState } from '#/ui/empty-state';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Tag } from '#/ui/tag';
import { KindDialog } from '#/features/paper-kinds/kind-dialog';
import { listKinds, putKind } from '#/features/paper-kinds/paper-kinds';

/** A province's list: each kind is on it or off it, and can be renamed. */
export function KindList({ agencyId }: { readonly agencyId: string }) {
  const list = useResource(`paper kinds ${agencyId}`, () => listKinds(agencyId));
  const [edited, setEdited] = useState<PaperKind | 'another'>();
  const action = useAction();
  const change = async (kind: PaperKind) => {
    const done = await action.run(() => putKind(agencyId, { ...kind, listed: !kind.listed }));
    if (done?.ok === true) await list.reload();
  };
  const saved = async () => {
    setEdited(undefined);
    await list.reload();
  };
  return (
    <>
      <ProblemNotice problem={action.problem} />
      <Loaded of={list}>
        {({ items }) => (
          <>
            {items.length === 0 && <EmptyState title={t('paperKinds.none')} />}
            <ul className="registry__list">
              {items.map(kind => (
                <KindLine
                  kind={kind}
                  busy={action.busy}
                  onChange={() => void change(kind)}
                  onRename={() => setEdited(kind)}
                  key={kind.code}
                />
              ))}
            </ul>
          </>
        )}
      </Loaded>
      <Button look="secondary" onClick={() => setEdited('another')}>
        {t('paperKinds.add')}
      </Button>
      {edited !== undefined && (
        <KindDialog
          agencyId={agencyId}
          kind={edited === 'another' ? undefined : edited}
          known={list.state === 'ready' ? list.data.items : []}
          onSaved={() => void saved()}
          onClose={() => setEdited(undefined)}
        />
      )}
    </>
  );
}

interface KindLineProps {
  readonly kind: PaperKind;
  readonly busy: boolean;
  readonly onChange: () => void;
  readonly onRename: () => void;
}

function KindLine({ kind, busy, onChange, onRename }: KindLineProps) {
  return (
    <li>
      <div className="registry__line">
        {kind.name}
        <p className="soft" lang="en">
          {kind.nameEn}
        </p>
      </div>
      <Tag tone={kind.listed ? 'success' : 'neutral'}>{t(kind.listed ? 'paperKinds.on' : 'paperKinds.off')}</Tag>
      <div className="buttons buttons--tight">
        <Button look="plain" busy={busy} onClick={onChange}>
          {t(kind.listed ? 'paperKinds.takeOff' : 'paperKinds.putOn')}
          <span className="visually-hidden"> {kind.name}</span>
        </Button>
        <Button look="plain" onClick={onRename}>
          {t('paperKinds.rename')}
          <span className="visually-hidden"> {kind.name}</span>
        </Button>
      </div>
    </li>
  );
}
