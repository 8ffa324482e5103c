import type { Me, Owner } from '#/api/types';
import type { Answers, FormDefinition } from '#/ui/form/definition';
import { everyQuestion } from '#/ui/form/pages';
import { answerAt, withAnswer } from '#/ui/form/pointer';

/** What the portal already knows and a form may ask for again, by the names that forms use. */
export function knownAbout(me: Me, owner: Pick<Owner, 'kind' | 'name' | 'self'>): ReadonlyMap<string, string> {
  const person = me.kind === 'CITIZEN';
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['applicant.fullName', person ? me.fullName : undefined],
    ['applicant.personalNumber', me.personalNumber],
    ['applicant.dateOfBirth', me.dateOfBirth],
    ['applicant.phone', me.phone.replace(/^\+84/, '0')],
    ['applicant.address', me.address],
    ['organisation.name', owner.kind === 'ORGANISATION' ? owner.name : undefined],
    ['organisation.taxCode', owner.self ? me.taxCode : undefined],
  ];
  return new Map(entries.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])));
}

/** Answers what the portal knows and the person has not answered; every such answer can be changed. */
export function prefill(form: FormDefinition, answers: Answers, known: ReadonlyMap<string, string>): Answers {
  return everyQuestion(form, answers).reduce((filled, { control, pointer }) => {
    const value = known.get(control.options?.prefill ?? '');
    return value === undefined || answerAt(filled, pointer) !== undefined ? filled : withAnswer(filled, pointer, value);
  }, answers);
}
