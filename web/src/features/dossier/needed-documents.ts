import type { Attachment, RequiredDocument } from '#/api/types';
import type { Answers, Schema } from '#/ui/form/definition';
import { meets } from '#/ui/form/validator';

/** The papers that these answers ask for: a paper with a condition is asked for only where the condition holds. */
export function neededDocuments(documents: readonly RequiredDocument[], answers: Answers): readonly RequiredDocument[] {
  return documents.filter(({ when }) => when === undefined || meets(when as Schema, answers));
}

/** The required papers among them that nothing is attached for. */
export function missingDocuments(
  needed: readonly RequiredDocument[],
  attachments: readonly Attachment[],
): readonly RequiredDocument[] {
  return needed.filter(
    document => document.required && attachments.every(file => file.requiredDocumentCode !== document.code),
  );
}
