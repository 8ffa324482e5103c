import { Link } from 'wouter';
import { t } from '#/i18n/translate';
import type { BatchRow, BatchRowError } from '#/api/types';
import { Details } from '#/ui/details';
import { paths } from '#/ui/paths';

/** Which rows stand together; those that ask for something come first and stand open. */
const PARTS = [
  { key: 'batch.rowsToMend', open: true, has: ({ state }: BatchRow) => state === 'REFUSED' },
  {
    key: 'batch.rowsIncomplete',
    open: true,
    has: ({ submission }: BatchRow) => submission?.state === 'NOT_SUBMITTED',
  },
  {
    key: 'batch.rowsSubmitted',
    open: false,
    has: ({ submission }: BatchRow) => submission?.state === 'SUBMITTED',
  },
  {
    key: 'batch.rowsDrafted',
    open: false,
    has: ({ state, submission }: BatchRow) =>
      state === 'DRAFTED' && (submission === undefined || submission.state === 'WAITING'),
  },
] as const;

/** Each row of a batch that was looked at: what is wrong with it, or what became of it. */
export function BatchRows({ rows }: { readonly rows: readonly BatchRow[] }) {
  return (
    <>
      {PARTS.map(({ key, open, has }) => ({ key, open, those: rows.filter(has) }))
        .filter(({ those }) => those.length > 0)
        .map(({ key, open, those }) => (
          <Details key={key} summary={t(key, { count: those.length })} open={open}>
            <ul className="batch-rows">
              {those.map(row => (
                <Row key={row.place} row={row} />
              ))}
            </ul>
          </Details>
        ))}
    </>
  );
}

function Row({ row }: { readonly row: BatchRow }) {
  const { place, line, reference, state, dossierId, errors, submission } = row;
  const name = [t('batch.row', { number: line ?? place }), reference].filter(Boolean).join(' · ');
  return (
    <li>
      <p className="batch-rows__name">{name}</p>
      <div>
        <Errors errors={submission?.errors ?? errors} />
        {dossierId !== undefined && (
          <Link href={paths.dossier(dossierId)}>
            {submission?.code ?? t('batch.openDraft')}
            {submission?.code === undefined && <span className="visually-hidden"> {name}</span>}
          </Link>
        )}
        {state === 'DRAFTED' && dossierId === undefined && <p className="soft">{t('batch.thrownAway')}</p>}
      </div>
    </li>
  );
}

function Errors({ errors = [] }: { readonly errors: readonly BatchRowError[] | undefined }) {
  if (errors.length === 0) return null;
  return (
    <ul className="batch-rows__errors">
      {errors.map(error => (
        <li key={`${error.pointer} ${error.keyword}`}>
          {placeOf(error) !== '' && <strong>{placeOf(error)}: </strong>}
          {error.message}
        </li>
      ))}
    </ul>
  );
}

/** Where in the row it is, as a person sees it in the spreadsheet. */
function placeOf({ column, field, heading }: BatchRowError): string {
  const letters = column === undefined ? undefined : t('batch.column', { column });
  return [letters, field ?? heading].filter(Boolean).join(', ');
}
