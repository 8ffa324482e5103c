import { t } from '#/i18n/translate';
import { useResource } from '#/api/resource';
import { Loaded } from '#/ui/loaded';
import { Radios } from '#/ui/radios';
import { listAssignees } from '#/features/officer-dossier/list-assignees';

export interface AssigneeChoiceProps {
  readonly dossierId: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (officerId: string) => void;
}

/** One of the officers who can take the dossier at its step. */
export function AssigneeChoice({ dossierId, value, error, onChange }: AssigneeChoiceProps) {
  const assignees = useResource(`assignees ${dossierId}`, () => listAssignees(dossierId));
  return (
    <Loaded of={assignees}>
      {items =>
        items.length === 0 ? (
          <p>{t('act.noAssignees')}</p>
        ) : (
          <Radios
            id="/officerId"
            label={t('act.assignee')}
            choices={items.map(({ id, name, title }) => ({ value: id, label: name, hint: title }))}
            value={value}
            error={error}
            onChange={onChange}
          />
        )
      }
    </Loaded>
  );
}
