import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OfficerAction, OfficerDossier } from '#/api/types';
import { Button, type ButtonLook } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import type { ActOutcomes, DeskAct } from '#/features/officer-dossier/act-outcomes';
import { actOnDossier } from '#/features/officer-dossier/act-on-dossier';
import { ActionDialog } from '#/features/officer-dossier/actions/action-dialog';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { isFeeAction } from '#/features/officer-dossier/fee/fee-action';
import { LazyFeeDialog } from '#/features/officer-dossier/fee/lazy-fee-dialog';
import { isOutdated, type Refusal } from '#/features/officer-dossier/refused-act';

export interface ActionBarProps extends ActOutcomes {
  readonly data: CaseData;
  readonly onAsk: () => void;
  /** The dossier changed, though the act is not done. */
  readonly onChanged: () => Promise<void>;
}

/** What carries a dossier on, the furthest first: the one of these that is allowed stands out. */
const ONWARD: readonly OfficerAction[] = ['ACCEPT', 'RETURN', 'RESOLVE', 'FORWARD', 'TAKE'];

function lookOf(kind: OfficerAction, allowed: readonly OfficerAction[]): ButtonLook {
  return kind === ONWARD.find(each => allowed.includes(each)) ? 'primary' : 'secondary';
}

/** The acts that the server allows this officer now; it offers no other. */
export function ActionBar({ data, onDone, onRefused, onAsk, onChanged }: ActionBarProps) {
  const { dossier, result } = data;
  const [chosen, setChosen] = useState<OfficerAction>();
  const action = useAction();
  const take = async () => {
    const taken = await action.run(() => actOnDossier(dossier, { kind: 'TAKE' }));
    if (taken === undefined) return;
    if (taken.ok) onDone('TAKE', taken.data);
    else if (isOutdated(taken.problem)) onRefused({ problem: taken.problem });
  };
  const begin = (kind: OfficerAction) => {
    if (kind === 'TAKE') void take();
    else if (kind === 'REQUEST_SUPPLEMENT') onAsk();
    else setChosen(kind);
  };
  const ending = {
    onClose: () => setChosen(undefined),
    onDone: (kind: DeskAct, changed: OfficerDossier) => {
      setChosen(undefined);
      onDone(kind, changed);
    },
    onRefused: (refusal: Refusal) => {
      setChosen(undefined);
      onRefused(refusal);
    },
  };
  // A payment is voided beside its receipt.
  const shown = dossier.actions.filter(kind => kind !== 'VOID_PAYMENT');
  if (shown.length === 0) {
    return result.actions.length > 0 ? null : <p className="soft">{t('case.noActions')}</p>;
  }
  // What is to be done with the document comes first.
  const onward = result.actions.length > 0 ? [] : dossier.actions;
  return (
    <>
      <div className="action-bar">
        {shown.map(kind => (
          <Button key={kind} look={lookOf(kind, onward)} busy={action.busy} onClick={() => begin(kind)}>
            {t(`action.${kind}`)}
          </Button>
        ))}
      </div>
      <ProblemNotice
        problem={action.problem !== undefined && !isOutdated(action.problem) ? action.problem : undefined}
      />
      {chosen !== undefined &&
        (isFeeAction(chosen) ? (
          <LazyFeeDialog kind={chosen} dossier={dossier} {...ending} />
        ) : (
          <ActionDialog kind={chosen} data={data} onChanged={onChanged} {...ending} />
        ))}
    </>
  );
}
