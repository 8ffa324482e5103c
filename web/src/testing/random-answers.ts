import type { Answer, Answers, FormDefinition } from '#/ui/form/definition';
import { everyQuestion, type Question } from '#/ui/form/pages';
import { withAnswer } from '#/ui/form/pointer';
import { optionsOf } from '#/ui/form/schema';

type Random = () => number;

/** Answers to a form that are sometimes right and often not, the same ones each time: the sample with some changed. */
export function instancesOf(form: FormDefinition, sample: Answers, count: number): readonly Answers[] {
  const random = seeded(form.id);
  return Array.from({ length: count }, (_none, index) => changed(form, sample, index % 4, random));
}

function changed(form: FormDefinition, sample: Answers, changes: number, random: Random): Answers {
  let answers = sample;
  for (let change = 0; change < changes; change++) {
    const questions = everyQuestion(form, answers);
    const question = pick(questions, random);
    answers = withAnswer(answers, question.pointer, someAnswer(question, random));
  }
  return answers;
}

function someAnswer(question: Question, random: Random): Answer | undefined {
  const { schema } = question;
  if (random() < 0.2) return undefined;
  const options = optionsOf(schema);
  if (options.length > 0) return random() < 0.85 ? pick(options, random).value : 'KHONG_CO';
  switch (schema.type) {
    case 'array':
      return Array.from({ length: Math.floor(random() * 5) }, () => entryOf(schema.items?.properties ?? {}, random));
    case 'boolean':
      return random() < 0.7;
    case 'integer':
    case 'number':
      return pick([schema.minimum ?? 0, (schema.maximum ?? 10) + 1, -1, 1.5, 3, '12'], random);
    default:
      return schema.format === 'date' ? pick(DATES, random) : pick(TEXTS, random);
  }
}

const DATES = ['2021-01-18', '1990-02-29', '2000-02-29', '1990-2-9', '31/12/1990', '2024-13-01', '1960-12-31'];
const TEXTS = [
  'Nguyễn Thị Hồng Ánh',
  'Nguyễn Thị Hồng Ánh'.normalize('NFD'),
  'A',
  ' ',
  '038190001234',
  '03819000123',
  '0912000101',
  '+84912000101',
  'Số 12, ngõ 45 Trần Hưng Đạo, phường Đông Thọ, thành phố Thanh Hóa',
  'ẤẾỖỰ '.repeat(90),
  '100.5',
  'ten@example.vn',
];

function entryOf(properties: NonNullable<FormDefinition['schema']['properties']>, random: Random): Answers {
  const names = Object.keys(properties).filter(() => random() < 0.85);
  return Object.fromEntries(
    names.map(name => {
      const schema = properties[name];
      const options = typeof schema === 'object' ? optionsOf(schema) : [];
      return [name, options.length > 0 ? pick(options, random).value : pick([...TEXTS, ...DATES], random)];
    }),
  );
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Mulberry32, seeded from a text: enough for picking, and the same on every machine. */
function seeded(text: string): Random {
  let state = [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
