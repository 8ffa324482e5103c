import type { components } from '#/api/schema';

type Schemas = components['schemas'];

/** The contract's shapes under the names that the pages use. */
export type Agency = Schemas['Agency'];
export type Assignee = Schemas['Assignee'];
export type Attachment = Schemas['Attachment'];
export type Caller = Schemas['SignedIn'];
export type Challenge = Schemas['Challenge'];
export type Delivery = Schemas['Delivery'];
export type DeliveryMethod = Schemas['DeliveryMethod'];
export type Dossier = Schemas['Dossier'];
export type DossierCheck = Schemas['DossierCheck'];
export type DossierStatus = Schemas['DossierStatus'];
export type DossierSummary = Schemas['DossierSummary'];
export type DueDate = Schemas['DueDate'];
export type Field = Schemas['Field'];
export type InboxMessage = Schemas['Message'];
export type Lookup = Schemas['Lookup'];
export type Verification = Schemas['Verification'];
export type Me = Schemas['Me'];
export type OfferingAgency = Schemas['Offer'];
export type OfficerAction = Schemas['OfficerAction'];
export type OfficerDossier = Schemas['OfficerDossier'];
export type OfficerMe = Schemas['OfficerMe'];
export type OpenSupplement = Schemas['OpenSupplement'];
export type Owner = Schemas['Owner'];
export type Problem = Schemas['Problem'];
export type Procedure = Schemas['Procedure'];
export type ProcedureSummary = Schemas['ProcedureSummary'];
export type QueueCounts = Schemas['QueueCounts'];
export type QueueItem = Schemas['QueueItem'];
export type Registration = Schemas['NewRegistration'];
export type RequiredDocument = Schemas['RequiredDocument'];
export type Session = Schemas['Session'];
export type SessionView = Schemas['SessionItem'];
export type SubmissionReceipt = Schemas['SubmissionReceipt'];
