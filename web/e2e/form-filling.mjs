import { readFileSync } from 'node:fs';

/** The complete valid answers that are delivered with a form. */
export function sampleAnswers(formId) {
  return JSON.parse(readFileSync(new URL(`../../seeds/samples/answers/${formId}.json`, import.meta.url), 'utf8'));
}

/** Answers every question of the page that the answers know; questions that an answer brings up come in a later pass. */
export async function fillPage(page, answers) {
  const done = new Set();
  for (let pass = 0; pass < 4; pass++) {
    for (const [pointer, answer] of flat(answers)) {
      if (done.has(pointer) || (await page.locator(byId(pointer)).count()) === 0) continue;
      await fill(page, pointer, answer);
      done.add(pointer);
    }
  }
}

export function byId(id) {
  return `[id="${id}"]`;
}

/** Every answer with its pointer; a list comes before its entries, with how many there are. */
function* flat(answers, parent = '') {
  for (const [name, answer] of Object.entries(answers)) {
    const pointer = `${parent}/${name}`;
    if (!Array.isArray(answer)) yield [pointer, answer];
    else {
      yield [pointer, { entries: answer.length }];
      for (const [index, entry] of answer.entries()) yield* flat(entry, `${pointer}/${index}`);
    }
  }
}

async function fill(page, pointer, answer) {
  const input = page.locator(byId(pointer));
  if (typeof answer === 'object') {
    for (let entry = await page.locator(`section[id^="${pointer}/"]`).count(); entry < answer.entries; entry++)
      await input.click();
    return;
  }
  const type = await input.evaluate(element => element.type);
  if (type === 'radio') await page.locator(`input[name="${pointer}"][value="${answer}"]`).check();
  else if (type === 'checkbox') await input.setChecked(answer);
  else if (type === 'select-one') await input.selectOption(String(answer));
  else if ((await page.locator(byId(`${pointer}-year`)).count()) > 0)
    await fillDate(page, pointer, answer.split('-').reverse());
  else await input.fill(String(answer));
}

export async function fillDate(page, pointer, [day, month, year]) {
  await page.locator(byId(pointer)).fill(day);
  await page.locator(byId(`${pointer}-month`)).fill(month);
  await page.locator(byId(`${pointer}-year`)).fill(year);
}
