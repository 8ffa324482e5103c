import { formatInstant } from '#/i18n/format';
import { inLanguage, t } from '#/i18n/translate';
import type { OfficerDossier } from '#/api/types';
import type { Answers } from '#/ui/form/definition';
import { allQuestions } from '#/ui/form/pages';
import { formWords } from '#/ui/form/words';
import { Notice } from '#/ui/notice';
import type { CaseData } from '#/features/officer-dossier/case-data';

type Request = OfficerDossier['supplementRequests'][number];

/** What the applicant was asked for, and whether it was answered. */
export function SupplementHistory({ data }: { readonly data: CaseData }) {
  if (data.dossier.supplementRequests.length === 0) return null;
  return (
    <section>
      <h2>{t('case.supplements')}</h2>
      {data.dossier.supplementRequests.map(request => (
        <Notice key={request.id} kind={request.state === 'OPEN' ? 'warning' : 'info'} title={stateText(request)}>
          <p>{request.reason}</p>
          <ul>
            {namesOf(data, request).map(({ key, name, note }) => (
              <li key={key}>
                <strong>{name}</strong>: {note}
              </li>
            ))}
          </ul>
        </Notice>
      ))}
    </section>
  );
}

function stateText({ state, answeredAt }: Request): string {
  if (state === 'OPEN') return t('case.supplementOpen');
  if (state === 'LAPSED' || answeredAt === undefined) return t('case.supplementLapsed');
  return t('case.supplementAnswered', { at: formatInstant(answeredAt) });
}

function namesOf({ dossier, form, procedure }: CaseData, request: Request) {
  const words = formWords(form);
  const questions = allQuestions(form, dossier.answers as Answers);
  const fields = request.fields.map(({ pointer, note }) => {
    const question = questions.find(each => each.pointer === pointer);
    return { key: pointer, name: question === undefined ? pointer : words.label(question), note };
  });
  const documents = request.documents.map(({ code, note }) => {
    const document = procedure.requiredDocuments.find(each => each.code === code);
    return { key: code, name: document === undefined ? code : inLanguage(document.name, document.nameEn), note };
  });
  return [...fields, ...documents];
}
