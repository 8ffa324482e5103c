import { inLanguage, t } from '#/i18n/translate';
import type { Procedure } from '#/api/types';
import { useResource } from '#/api/resource';
import { BackLink } from '#/ui/back-link';
import { Details } from '#/ui/details';
import { Loaded } from '#/ui/loaded';
import { PageHeading } from '#/ui/page-heading';
import { paths } from '#/ui/paths';
import { ApplyBox } from '#/features/catalogue/apply-box';
import { DocumentsToPrepare } from '#/features/catalogue/documents-to-prepare';
import { getProcedure } from '#/api/get-procedure';
import { ProcedureFacts } from '#/features/catalogue/procedure-facts';

/** All that an applicant needs to know of a procedure before beginning. */
export function ProcedurePage({ code }: { readonly code: string }) {
  const procedure = useResource(code, () => getProcedure(code));
  return (
    <>
      <BackLink href={paths.procedures} label={t('search.title')} />
      <Loaded of={procedure}>{shown => <ProcedureText procedure={shown} />}</Loaded>
    </>
  );
}

function ProcedureText({ procedure }: { readonly procedure: Procedure }) {
  return (
    <div className="narrow">
      <PageHeading
        title={inLanguage(procedure.name, procedure.nameEn)}
        caption={inLanguage(procedure.fieldName, procedure.fieldNameEn)}
      />
      <ApplyBox procedure={procedure} />
      <h2>{t('procedure.inShort')}</h2>
      <ProcedureFacts procedure={procedure} />
      <h2>{t('procedure.who')}</h2>
      <p lang="vi">{procedure.eligibility}</p>
      <h2>{t('procedure.documents')}</h2>
      <DocumentsToPrepare documents={procedure.requiredDocuments} />
      <h2>{t('procedure.steps')}</h2>
      <ol className="steps">
        {procedure.procedureSteps.map(step => (
          <li key={step} lang="vi">
            {step.replace(/^Bước \d+: /, '')}
          </li>
        ))}
      </ol>
      <Details summary={t('procedure.legal')}>
        <ul>
          {procedure.legalBasis.map(law => (
            <li key={law} lang="vi">
              {law}
            </li>
          ))}
        </ul>
      </Details>
      <ApplyBox procedure={procedure} />
    </div>
  );
}
