import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { DocumentTeams, IncomingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Loaded } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { actOnIncoming, listTeams } from '#/features/registry/incoming';
import { missing } from '#/features/registry/missing';
import { useDeed } from '#/features/registry/use-deed';

export interface PassOnDialogProps {
  readonly read: IncomingDocument;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** A head says who of the unit does what was assigned to it. */
export function PassOnDialog(props: PassOnDialogProps) {
  const { agencyId } = props.read.document;
  const teams = useResource(`teams ${agencyId}`, () => listTeams(agencyId));
  return <Loaded of={teams}>{data => <PassOnForm {...props} teams={data} />}</Loaded>;
}

function PassOnForm({ read, teams, onDone, onStale, onClose }: PassOnDialogProps & { readonly teams: DocumentTeams }) {
  const [chosen, setChosen] = useState<string>();
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const submit = async () => {
    const wrong = missing([['/officerId', chosen, 'registry.error.officer']]);
    setErrors(wrong);
    const [unitId, officerId] = chosen?.split(' ') ?? [];
    if (unitId === undefined || officerId === undefined || wrong.length > 0) return;
    const done = await action.run(() => actOnIncoming(read, { kind: 'PASS_ON', to: { unitId, officerId } }));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.act.passOn')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Radios
        id="/officerId"
        label={t('registry.passOnTo')}
        hint={t('registry.passOnHint')}
        error={shown.find(error => error.id === '/officerId')?.message}
        choices={choicesOf(read, teams)}
        value={chosen}
        onChange={setChosen}
      />
    </ActForm>
  );
}

/** Those who work in the units that have it and have given it to nobody yet. */
function choicesOf({ instruction }: IncomingDocument, { items }: DocumentTeams) {
  const units = (instruction?.assignees ?? []).filter(one => one.officerId === undefined).map(one => one.unitId);
  return items
    .filter(({ unitId }) => units.includes(unitId))
    .flatMap(({ unitId, unitName, officers }) =>
      officers.map(({ id, name }) => ({ value: `${unitId} ${id}`, label: name, hint: unitName })),
    );
}
