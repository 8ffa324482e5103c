import { randomUUID } from 'node:crypto';
import { PROCEDURE } from './applies.mjs';
import { sampleAnswers } from './form-filling.mjs';

const HEADERS = { 'X-Motcua-Client': 'web' };

/** Begins a draft as the page's own requests would: the first dossier has shown the way through the pages. */
export async function beginDraft(page, procedureCode, agencyName) {
  const query = new URLSearchParams({ q: agencyName }).toString();
  const agencies = await get(page, `/procedures/${procedureCode}/agencies?${query}`);
  return send(page, 'post', '/dossiers', { procedureCode, agencyId: agencies.items[0].id });
}

/** A draft that lacks only its papers. */
export async function answeredDraft(page, procedure = PROCEDURE) {
  const draft = await beginDraft(page, procedure, 'Thanh Hóa');
  const content = { answers: sampleAnswers(procedure), delivery: { method: 'ONLINE' } };
  return send(page, 'put', `/dossiers/${draft.id}/draft`, content, { 'If-Match': `"${draft.version}"` });
}

/** Submits a draft with a paper that was given before; answers the dossier's code. */
export async function filedDossier(page, procedure = PROCEDURE) {
  const draft = await answeredDraft(page, procedure);
  await givesPaperOf(page, draft.id);
  const submission = { 'If-Match': `"${draft.version}"`, 'Idempotency-Key': randomUUID() };
  return (await send(page, 'post', `/dossiers/${draft.id}/submission`, undefined, submission)).code;
}

/** Gives a draft a paper that was given before. */
export async function givesPaperOf(page, draftId) {
  const [offer] = (await get(page, `/dossiers/${draftId}/reusable-papers`)).items;
  await send(page, 'post', `/dossiers/${draftId}/reused-papers`, {
    requiredDocument: offer.requiredDocumentCode,
    source: offer.origin.source,
    sourceId: offer.sourceId,
  });
}

async function get(page, path) {
  return answered(await page.request.get(`/api/v1${path}`, { headers: HEADERS }));
}

async function send(page, method, path, data, headers = {}) {
  return answered(await page.request[method](`/api/v1${path}`, { headers: { ...HEADERS, ...headers }, data }));
}

async function answered(answer) {
  if (!answer.ok()) throw new Error(`${answer.url()}: ${answer.status()} ${await answer.text()}`);
  return answer.json();
}
