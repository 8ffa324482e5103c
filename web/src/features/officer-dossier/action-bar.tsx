import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import type { OfficerAction } from '#/api/types';
import { Button } from '#/ui/button';
import { ProblemNotice } from '#/ui/loaded';
import type { ActOutcomes } from '#/features/officer-dossier/act-outcomes';
import { actOnDossier } from '#/features/officer-dossier/act-on-dossier';
import { LazyActionDialog } from '#/features/officer-dossier/actions/lazy-action-dialog';
import type { CaseData } from '#/features/officer-dossier/case-data';
import { feeActionText, isFeeAction } from '#/features/officer-dossier/fee/fee-action';
import { LazyFeeDialog } from '#/features/officer-dossier/fee/lazy-fee-dialog';
import { hasAnswer } from '#/features/officer-dossier/hand-off/open-hand-off';
import { isOnDossier, type OpenAct } from '#/features/officer-dossier/open-act';
import { isOutdated } from '#/features/officer-dossier/refused-act';

export interface ActionBarProps extends ActOutcomes {
  readonly data: CaseData;
  readonly form: OpenAct;
  /** The dossier changed, though the act is not done. */
  readonly onChanged: () => Promise<void>;
}

/** What carries a dossier on, the furthest first: the one of these that is allowed stands out. */
const ONWARD: readonly OfficerAction[] = ['ACCEPT', 'RETURN', 'TAKE_ANSWER', 'RESOLVE', 'FORWARD', 'TAKE'];

/** The acts that the server allows this officer now; it offers no other. */
export function ActionBar({ data, form, onDone, onRefused, onChanged }: ActionBarProps) {
  const { dossier, result } = data;
  const action = useAction();
  const take = async () => {
    const taken = await action.run(() => actOnDossier(dossier, { kind: 'TAKE' }));
    if (taken === undefined) return;
    if (taken.ok) onDone('TAKE', taken.data);
    else if (isOutdated(taken.problem)) onRefused({ problem: taken.problem });
  };
  const begin = (kind: OfficerAction) => {
    if (kind === 'TAKE') void take();
    else form.open(kind);
  };
  // Not while there is nothing that could become the result; the notice on top says so.
  const actions = dossier.actions.filter(kind => kind !== 'TAKE_ANSWER' || hasAnswer(data.handOffs));
  // A payment is voided beside its receipt, a waiver beside its item.
  const beside = actions.filter(kind => kind !== 'VOID_PAYMENT' && kind !== 'VOID_WAIVER');
  // What is to be done with the document comes first.
  const onward = result.actions.length > 0 ? [] : actions;
  const first = ONWARD.find(kind => onward.includes(kind));
  const shown = [...beside.filter(kind => kind === first), ...beside.filter(kind => kind !== first)];
  return (
    <>
      {shown.length === 0 && result.actions.length === 0 && <p className="soft">{t('case.noActions')}</p>}
      {shown.length > 0 && (
        <div className="action-bar">
          {shown.map(kind => (
            <Button
              key={kind}
              look={kind === first ? 'primary' : 'secondary'}
              busy={action.busy}
              onClick={() => begin(kind)}
            >
              {isFeeAction(kind) ? feeActionText(kind, dossier.status) : t(`action.${kind}`)}
            </Button>
          ))}
        </div>
      )}
      <ProblemNotice
        problem={action.problem !== undefined && !isOutdated(action.problem) ? action.problem : undefined}
      />
      <OpenDialog data={data} form={form} onDone={onDone} onRefused={onRefused} onChanged={onChanged} />
    </>
  );
}

/** Stays open when the act is refused, also where it is allowed no longer: what was typed is not lost. */
function OpenDialog({ data, form, ...outcomes }: ActionBarProps) {
  const { onDone, onRefused } = outcomes;
  if (form.act === undefined || !isOnDossier(form.act)) return null;
  return isFeeAction(form.act) ? (
    <LazyFeeDialog
      key={form.act}
      kind={form.act}
      about={form.about}
      dossier={data.dossier}
      onClose={form.close}
      onDone={onDone}
      onRefused={onRefused}
    />
  ) : (
    <LazyActionDialog key={form.act} kind={form.act} data={data} onClose={form.close} {...outcomes} />
  );
}
