import type { Answer, Answers } from '#/ui/form/definition';

/** The steps of a JSON pointer such as `/con/0/hoTen`. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(decodeStep);
}

/** The pointer of an answer within the one at `parent`. */
export function childPointer(parent: string, step: string | number): string {
  return `${parent}/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

/** `#/properties/cha/properties/hoTen` below the answer at `parent` as `<parent>/cha/hoTen`. */
export function pointerOfScope(scope: string, parent = ''): string {
  const names = stepsOf(scope.replace(/^#/, '')).filter((_step, index) => index % 2 === 1);
  return names.reduce(childPointer, parent);
}

/** The answer at a pointer, undefined where there is none. */
export function answerAt(answers: Answers, pointer: string): Answer | undefined {
  return stepsOf(pointer).reduce<Answer | undefined>(childOf, answers);
}

/** The same answers with another one at a pointer; undefined and '' take it away, and objects left empty with it. */
export function withAnswer(answers: Answers, pointer: string, answer: Answer | undefined): Answers {
  const changed = replace(answers, stepsOf(pointer), answer === '' ? undefined : answer);
  return isObject(changed) ? changed : {};
}

export function isObject(value: Answer | undefined): value is Answers {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isList(value: Answer | undefined): value is readonly Answer[] {
  return Array.isArray(value);
}

function childOf(parent: Answer | undefined, step: string): Answer | undefined {
  if (isList(parent)) return parent[Number(step)];
  return isObject(parent) && Object.hasOwn(parent, step) ? parent[step] : undefined;
}

function replace(target: Answer | undefined, steps: readonly string[], answer: Answer | undefined): Answer | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return answer;
  const changed = replace(childOf(target, step), rest, answer);
  if (isList(target)) return target.map((item, index) => (index === Number(step) ? (changed ?? {}) : item));
  const others = isObject(target) ? Object.entries(target).filter(([name]) => name !== step) : [];
  const entries = changed === undefined ? others : [...others, [step, changed] as const];
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

function decodeStep(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
