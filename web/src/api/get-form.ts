import { api } from '#/api/client';
import { outcome, success, type Outcome } from '#/api/outcome';

/** A published form as the contract has it; its shape is that of the renderer, which reads it. */
export async function getForm<T>(formId: string, version: number): Promise<Outcome<T>> {
  const form = await outcome(api.GET('/forms/{formId}/{version}', { params: { path: { formId, version } } }));
  return form.ok ? success(form.data as unknown as T) : form;
}
