import { useState } from 'react';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { useResource } from '#/api/resource';
import type { DocumentTeams, IncomingDocument } from '#/api/types';
import { ActForm } from '#/ui/act-form';
import { DateInput } from '#/ui/date-input';
import type { FieldMessage } from '#/ui/error-summary';
import { Loaded } from '#/ui/loaded';
import { Select } from '#/ui/select';
import { TextArea } from '#/ui/text-area';
import { actOnIncoming, listTeams } from '#/features/registry/incoming';

export interface AssignDialogProps {
  readonly read: IncomingDocument;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** A leader says who does it, with remarks and a last day. */
export function AssignDialog({ read, onDone, onClose }: AssignDialogProps) {
  const teams = useResource(`teams ${read.document.agencyId}`, () => listTeams(read.document.agencyId));
  const [lead, setLead] = useState<string>();
  const [joining, setJoining] = useState<string>();
  const [remarks, setRemarks] = useState('');
  const [respondBy, setRespondBy] = useState('');
  const [errors, setErrors] = useState<readonly FieldMessage[]>([]);
  const action = useAction();
  const shown = errors.length > 0 ? errors : action.fieldErrors;
  const errorOf = (id: string) => shown.find(error => error.id === id)?.message;
  const submit = async () => {
    const missing = lead === undefined ? [{ id: '/lead', message: t('registry.error.needed') }] : [];
    setErrors(missing);
    if (lead === undefined) return;
    const assignment = {
      ...(remarks.trim() === '' ? {} : { remarks: remarks.trim() }),
      ...(respondBy === '' ? {} : { respondBy }),
      assignees: [lead, joining].filter(one => one !== undefined).map(assigneeOf),
    };
    const done = await action.run(() => actOnIncoming(read, { kind: 'ASSIGN', assignment }));
    if (done?.ok === true) onDone();
  };
  return (
    <ActForm title={t('registry.act.assign')} action={action} errors={shown} onSubmit={submit} onClose={onClose}>
      <Loaded of={teams}>
        {data => (
          <>
            <Select
              id="/lead"
              label={t('registry.lead')}
              error={errorOf('/lead')}
              choices={choicesOf(data)}
              value={lead}
              onChange={setLead}
            />
            <Select
              id="/joining"
              label={t('registry.joins')}
              optional
              none={t('registry.nobody')}
              choices={choicesOf(data).filter(({ value }) => value !== lead)}
              value={joining}
              onChange={setJoining}
            />
          </>
        )}
      </Loaded>
      <TextArea
        id="/remarks"
        label={t('registry.remarks')}
        optional
        value={remarks}
        onChange={setRemarks}
        maxLength={1000}
      />
      <DateInput
        id="/respondBy"
        label={t('registry.deadline')}
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

function assigneeOf(choice: string) {
  const [unitId = '', officerId] = choice.split(' ');
  return officerId === undefined ? { unitId } : { unitId, officerId };
}
