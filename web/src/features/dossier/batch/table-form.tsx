import { useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '#/i18n/translate';
import { useAction } from '#/api/action';
import { listProcedureNames } from '#/api/list-procedure-names';
import { useResource } from '#/api/resource';
import { Button } from '#/ui/button';
import { ErrorSummary, type FieldMessage } from '#/ui/error-summary';
import { Loaded, ProblemNotice } from '#/ui/loaded';
import { Notice } from '#/ui/notice';
import { paths } from '#/ui/paths';
import { Select } from '#/ui/select';
import { sendTable } from '#/features/dossier/batch/send-table';
import { TableDetails } from '#/features/dossier/batch/table-details';
import { tableErrors, type TableValues } from '#/features/dossier/batch/table-values';

/** A table of dossiers of one procedure: for whom, to whom, the template, and the file. */
export function TableForm() {
  const procedures = useResource('procedure names', listProcedureNames);
  const [procedure, setProcedure] = useState<string>();
  const [values, setValues] = useState<TableValues>({});
  const [missing, setMissing] = useState<readonly FieldMessage[]>([]);
  const [, navigate] = useLocation();
  const action = useAction();
  // What is wrong with the table as a whole is said at the file, wherever in it that is.
  const refused = action.fieldErrors.map(({ message }) => message).join(' ');
  const errors = refused === '' || missing.length > 0 ? missing : [{ id: 'table', message: refused }];
  const send = async () => {
    const wrong = tableErrors(procedure, values);
    setMissing(wrong);
    const { owner, agency, delivery, file } = values;
    if (wrong.length > 0 || !procedure || !owner || !agency || !file) return;
    const sent = await action.run(() => sendTable({ procedure, owner, agency: agency.id, delivery, file }));
    if (sent?.ok === true) navigate(paths.batch(sent.data.id));
  };
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary errors={errors} />
      {refused !== '' && <Notice kind="danger" title={t('batch.wholeTable')} live />}
      {refused === '' && <ProblemNotice problem={action.problem} />}
      <Loaded of={procedures}>
        {names => (
          <Select
            id="procedure"
            label={t('batch.procedure')}
            choices={names.map(({ code, name }) => ({ value: code, label: name }))}
            error={errors.find(({ id }) => id === 'procedure')?.message}
            value={procedure}
            onChange={code => {
              setProcedure(code);
              // Who files it, where and how depends on the procedure; so do the columns.
              setValues({});
              setMissing([]);
              action.forget();
            }}
          />
        )}
      </Loaded>
      {procedure !== undefined && (
        <TableDetails
          procedureCode={procedure}
          values={values}
          errors={errors}
          change={changed => {
            setValues(before => ({ ...before, ...changed }));
            if (changed.file !== undefined) action.forget();
          }}
          key={procedure}
        />
      )}
      <div className="actions">
        <Button type="submit" busy={action.busy}>
          {t('batch.send')}
        </Button>
      </div>
    </form>
  );
}
