import { useState } from 'react';
import { formatDate } from '#/i18n/format';
import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import type { DocumentTeams, IncomingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import type { FieldMessage } from '#/ui/error-summary';
import { Loaded } from '#/ui/loaded';
import type { Choice } from '#/ui/radios';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { ChosenList } from '#/features/registry/chosen-list';
import { dayToCome, isPastDay } from '#/features/registry/days';
import { DeadlineInput } from '#/features/registry/deadline-input';
import { actOnIncoming, listTeams } from '#/features/registry/incoming';
import { dayThatIs, missing } from '#/features/registry/missing';
import { useDeed } from '#/features/registry/use-deed';

export interface AssignDialogProps {
  readonly read: IncomingDocument;
  readonly onDone: () => void;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

const MOST_JOINING = 19;

/** A leader says who does it, with remarks and a last day. Opens once it is known who there is. */
export function AssignDialog(props: AssignDialogProps) {
  const { agencyId } = props.read.document;
  const teams = useResource(`teams ${agencyId}`, () => listTeams(agencyId));
  return <Loaded of={teams}>{data => <AssignForm {...props} choices={choicesOf(data)} />}</Loaded>;
}

interface AssignFormProps extends AssignDialogProps {
  readonly choices: readonly Choice[];
}

function AssignForm({ read, choices, onDone, onStale, onClose }: AssignFormProps) {
  const [before] = useState(() => (read.instruction?.assignees ?? []).map(choiceOf));
  const [lead, setLead] = useState(before[0]);
  const [joining, setJoining] = useState<readonly string[]>(before.slice(1));
  const [remarks, setRemarks] = useState(read.instruction?.remarks ?? '');
  const [wanted] = useState(read.document.respondBy ?? read.details.dueOn ?? '');
  const passed = wanted !== '' && isPastDay(wanted);
  const [respondBy, setRespondBy] = useState(passed ? '' : wanted);
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useDeed(onStale);
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const wrong = [
      ...missing([['/lead', lead, 'registry.error.lead']]),
      ...dayThatIs('/respondBy', respondBy, 'registry.deadline'),
      ...dayToCome('/respondBy', respondBy, 'registry.deadline'),
    ];
    setErrors(wrong);
    if (lead === undefined || wrong.length > 0) return;
    const assignment = {
      ...(remarks.trim() === '' ? {} : { remarks: remarks.trim() }),
      ...(respondBy === '' ? {} : { respondBy }),
      assignees: [lead, ...joining.filter(one => one !== lead)].map(assigneeOf),
    };
    const done = await action.run(() => actOnIncoming(read, { kind: 'ASSIGN', assignment }));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.act.assign')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Select
        id="/lead"
        label={t('registry.lead')}
        error={errorOf('/lead')}
        choices={choices}
        value={lead}
        onChange={setLead}
      />
      {joining.length < MOST_JOINING && (
        <Select
          id="/joining"
          label={t('registry.joins')}
          optional
          none={t(joining.length === 0 ? 'registry.nobody' : 'registry.addAnother')}
          choices={choices.filter(({ value }) => value !== lead && !joining.includes(value))}
          value={undefined}
          onChange={value => value !== undefined && setJoining([...joining, value])}
        />
      )}
      <ChosenList
        label={t('registry.joins')}
        chosen={choices.filter(({ value }) => value !== lead && joining.includes(value))}
        onRemove={gone => setJoining(joining.filter(one => one !== gone))}
      />
      <TextArea
        id="/remarks"
        label={t('registry.remarks')}
        optional
        value={remarks}
        onChange={setRemarks}
        maxLength={1000}
      />
      <DeadlineInput
        id="/respondBy"
        label={t('registry.deadline')}
        hint={passed ? t('registry.deadlinePassed', { on: formatDate(wanted) }) : t('registry.dateHint')}
        optional
        error={errorOf('/respondBy')}
        value={respondBy}
        onChange={setRespondBy}
      />
    </ActForm>
  );
}

/** A unit, and after it each who works there: "unit" or "unit officer". */
function choicesOf({ items }: DocumentTeams) {
  return items.flatMap(({ unitId, unitName, officers }) => [
    { value: unitId, label: unitName },
    ...officers.map(({ id, name }) => ({ value: `${unitId} ${id}`, label: `${unitName} – ${name}` })),
  ]);
}

function choiceOf({ unitId, officerId }: { readonly unitId: string; readonly officerId?: string }) {
  return officerId === undefined ? unitId : `${unitId} ${officerId}`;
}

function assigneeOf(choice: string) {
  const [unitId = '', officerId] = choice.split(' ');
  return officerId === undefined ? { unitId } : { unitId, officerId };
}
