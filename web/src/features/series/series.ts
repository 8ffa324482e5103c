import { api } from '#/api/client';
import { outcome, type Outcome } from '#/api/outcome';
import type { AdministeredAgency, DocumentSeries, NextDocumentNumber } from '#/api/types';

/** The agencies whose series an administrator keeps. */
export function listAgencies(): Promise<Outcome<{ readonly items: readonly AdministeredAgency[] }>> {
  return outcome(api.GET('/officer/administered-agencies'));
}

/** An agency's series of this year. */
export function listSeries(agencyId: string): Promise<Outcome<{ readonly items: readonly DocumentSeries[] }>> {
  return outcome(api.GET('/officer/agencies/{agencyId}/document-series', { params: { path: { agencyId } } }));
}

/** Has a series go on with another number. */
export function moveSeries(agencyId: string, body: NextDocumentNumber): Promise<Outcome<DocumentSeries>> {
  return outcome(api.POST('/officer/agencies/{agencyId}/document-series', { params: { path: { agencyId } }, body }));
}

/** As it stands on the document: below ten with a nought before it (Decree 30/2020, Annex I). */
export function symbolOf({ next, notation }: NextDocumentNumber): string {
  return `${String(next).padStart(2, '0')}/${notation}`;
}
