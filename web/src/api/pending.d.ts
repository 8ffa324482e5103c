/** The part of the contract that is not in the bundled specification yet. */
import type { components as Bundled } from '#/api/schema';

type S = Bundled['schemas'];
type Page<T> = { readonly items: T[]; readonly next?: string };

export interface PendingSchemas {
  readonly Challenge: { readonly challengeId: string; readonly expiresAt: string; readonly resendAfterSeconds: number };
  readonly Caller: { readonly kind: 'APPLICANT' | 'OFFICER'; readonly id: string; readonly name: string };
  readonly Session: {
    readonly accessToken?: string;
    readonly expiresInSeconds: number;
    readonly refreshToken?: string;
    readonly tokenType: 'Bearer';
    readonly caller: PendingSchemas['Caller'];
  };
  readonly Registration: {
    readonly challengeId: string;
    readonly code: string;
    readonly kind: 'CITIZEN' | 'ORGANISATION';
    readonly fullName: string;
    readonly dateOfBirth?: string;
    readonly gender?: 'MALE' | 'FEMALE';
    readonly address?: string;
    readonly email?: string;
    readonly language?: 'vi' | 'en';
    readonly representative?: { readonly fullName: string; readonly personalNumber: string };
  };
  readonly SessionView: {
    readonly id: string;
    readonly client: string;
    readonly createdAt: string;
    readonly lastUsedAt: string;
    readonly current: boolean;
  };
  readonly Me: {
    readonly id: string;
    readonly kind: 'CITIZEN' | 'ORGANISATION';
    readonly fullName: string;
    readonly personalNumber?: string;
    readonly taxCode?: string;
    readonly phone: string;
    readonly email?: string;
    readonly dateOfBirth?: string;
    readonly gender?: 'MALE' | 'FEMALE';
    readonly address?: string;
    readonly language: 'vi' | 'en';
    readonly version: number;
  };
  readonly Owner: {
    readonly id: string;
    readonly kind: 'CITIZEN' | 'ORGANISATION';
    readonly name: string;
    readonly self: boolean;
    readonly actions: string[];
    readonly procedures?: string[];
  };
  readonly OfficerMe: {
    readonly id: string;
    readonly fullName: string;
    readonly title: string;
    readonly posts: {
      readonly agencyId: string;
      readonly agencyCode: string;
      readonly agencyName: string;
      readonly unitId?: string;
      readonly unitName?: string;
      readonly roles: string[];
    }[];
  };
  readonly Field: { readonly code: string; readonly name: string; readonly nameEn: string };
  readonly Agency: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly tier: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
    readonly address?: string;
    readonly phone?: string;
  };
  readonly OfferingAgency: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly tier: 'PROVINCE' | 'DISTRICT' | 'COMMUNE';
    readonly parentName?: string;
    readonly address?: string;
  };
  readonly TimeLimit: { readonly amount: number; readonly unit: string; readonly note?: string };
  readonly ProcedureSummary: {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly fieldCode: string;
    readonly fieldName: string;
    readonly level: number;
    readonly audience: string[];
    readonly tiers: string[];
    readonly acceptance: 'ONLINE' | 'LINK_OUT';
    readonly timeLimit: PendingSchemas['TimeLimit'];
    readonly fee: { readonly kind: string; readonly summary: string };
  };
  readonly RequiredDocument: {
    readonly code: string;
    readonly name: string;
    readonly nameEn: string;
    readonly required: boolean;
    readonly when?: Record<string, never>;
    readonly originals: number;
    readonly copies: number;
    readonly accept: string[];
    readonly maxFiles: number;
    readonly note?: string;
  };
  readonly Procedure: PendingSchemas['ProcedureSummary'] & {
    readonly linkUrl?: string;
    readonly onlinePayment: boolean;
    readonly fee: {
      readonly kind: string;
      readonly summary: string;
      readonly items: {
        readonly code: string;
        readonly name: string;
        readonly kind: string;
        readonly amount: number;
        readonly unit: string;
      }[];
    };
    readonly legalBasis: string[];
    readonly eligibility: string;
    readonly procedureSteps: string[];
    readonly requiredDocuments: PendingSchemas['RequiredDocument'][];
    readonly result: {
      readonly name: string;
      readonly nameEn: string;
      readonly kind: string;
      readonly validity?: string;
    };
    readonly delivery: S['DeliveryMethod'][];
    readonly formId?: string;
    readonly formVersion?: number;
  };
  readonly Form: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly titleEn: string;
    readonly schema: Record<string, never>;
    readonly ui: Record<string, never>;
    readonly i18n: Record<string, never>;
  };
  readonly InboxMessage: {
    readonly id: string;
    readonly kind: string;
    readonly title: string;
    readonly body: string;
    readonly dossierId?: string;
    readonly dossierCode?: string;
    readonly createdAt: string;
    readonly readAt?: string;
  };
  readonly QueueCounts: {
    readonly waiting: number;
    readonly mine: number;
    readonly unit: number;
    readonly nearDue: number;
    readonly overdue: number;
    readonly toReturn: number;
  };
  readonly QueueItem: {
    readonly id: string;
    readonly code: string;
    readonly status: S['DossierStatus'];
    readonly procedureCode: string;
    readonly procedureName: string;
    readonly ownerName: string;
    readonly receivedAt: string;
    readonly dueAt?: string;
    readonly stepName: string;
    readonly unitName: string;
    readonly assignee?: { readonly id: string; readonly name: string };
    readonly version: number;
  };
  readonly SupplementRequest: {
    readonly id: string;
    readonly reason: string;
    readonly requestedAt: string;
    readonly answeredAt?: string;
    readonly state: 'OPEN' | 'ANSWERED' | 'LAPSED';
    readonly fields: S['FieldNote'][];
    readonly documents: S['DocumentNote'][];
  };
  readonly OfficerDossier: {
    readonly id: string;
    readonly code: string;
    readonly status: S['DossierStatus'];
    readonly version: number;
    readonly level: 3 | 4;
    readonly procedure: S['ProcedureRef'];
    readonly agency: S['AgencyRef'];
    readonly owner: S['OwnerRef'] & { readonly identifier: string; readonly phone: string; readonly address?: string };
    readonly submittedBy: { readonly name: string };
    readonly answers: S['Answers'];
    readonly delivery?: S['Delivery'];
    readonly attachments: S['Attachment'][];
    readonly step: {
      readonly no: number;
      readonly name: string;
      readonly unitName: string;
      readonly assignee?: { readonly id: string; readonly name: string };
    };
    readonly actions: (
      'ACCEPT' | 'REFUSE' | 'REQUEST_SUPPLEMENT' | 'TAKE' | 'ASSIGN' | 'FORWARD' | 'STOP' | 'RESOLVE' | 'RETURN'
    )[];
    readonly supplementRequests: PendingSchemas['SupplementRequest'][];
    readonly submittedAt: string;
    readonly acceptedAt?: string;
    readonly promisedAt?: string;
    readonly result?: S['ResultView'];
    readonly history: {
      readonly at: string;
      readonly from?: S['DossierStatus'];
      readonly to?: S['DossierStatus'];
      readonly by: S['ActorKind'];
      readonly byName?: string;
      readonly unitName?: string;
      readonly event: string;
      readonly reason?: string;
    }[];
  };
  readonly Assignee: { readonly id: string; readonly name: string; readonly title: string };
  readonly ResultFile: {
    readonly fileName: string;
    readonly mediaType: string;
    readonly sizeBytes: number;
    readonly sha256: string;
  };
}

type P = PendingSchemas;
type Answer<T> = { headers: Record<string, unknown>; content: { 'application/json': T } };
type Refusal = { headers: Record<string, unknown>; content: { 'application/problem+json': S['Problem'] } };
type PathPart<Path> = [Path] extends [never] ? { path?: never } : { path: Path };
type Parameters<Path, Query, Header> = { query?: Query; header?: Header; cookie?: never } & PathPart<Path>;
type Get<Path, Query, T> = {
  parameters: Parameters<Path, Query, never>;
  get: { parameters: Parameters<Path, Query, never>; responses: { 200: Answer<T>; 404: Refusal } };
};
type Write<Method extends 'post' | 'put' | 'delete', Path, Body, T, Header = never> = {
  parameters: Parameters<Path, never, Header>;
} & {
  [M in Method]: {
    parameters: { query?: never; header: Header; cookie?: never } & PathPart<Path>;
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: Answer<T>; 422: Refusal };
  };
};
type Plain<Method extends 'post' | 'put' | 'delete', Path, Body, T> = {
  parameters: Parameters<Path, never, never>;
} & {
  [M in Method]: {
    parameters: Parameters<Path, never, never>;
    requestBody: { content: { 'application/json': Body } };
    responses: { 200: Answer<T>; 422: Refusal };
  };
};
type Bare<Method extends 'post' | 'put' | 'delete', Path> = { parameters: Parameters<Path, never, never> } & {
  [M in Method]: {
    parameters: Parameters<Path, never, never>;
    requestBody?: never;
    responses: { 204: { headers: Record<string, unknown>; content?: never }; 404: Refusal };
  };
};
type IfMatch = { 'If-Match': string };
type Id = { dossierId: string };
type OfficerAction<Body> = Write<'post', Id, Body, P['OfficerDossier'], IfMatch>;
type PageQuery = { limit?: number; after?: string };

export interface PendingPaths {
  '/auth/codes': Plain<'post', never, { phone: string; identifier: string }, P['Challenge']>;
  '/auth/registrations': Plain<'post', never, P['Registration'], P['Session']>;
  '/auth/tokens': Plain<'post', never, { challengeId: string; code: string }, P['Session']>;
  '/auth/officer-tokens': Plain<'post', never, { username: string; password: string; code: string }, P['Session']>;
  '/auth/sign-out': Bare<'post', never>;
  '/sessions': Get<never, never, { items: P['SessionView'][] }>;
  '/sessions/{sessionId}': Bare<'delete', { sessionId: string }>;
  '/me': Get<never, never, P['Me']> &
    Write<'put', never, { email?: string; address?: string; language: 'vi' | 'en' }, P['Me'], IfMatch>;
  '/me/owners': Get<never, never, { items: P['Owner'][] }>;
  '/officer/me': Get<never, never, P['OfficerMe']>;
  '/fields': Get<never, never, { items: P['Field'][] }>;
  '/agencies': Get<never, PageQuery & { province?: string; tier?: string; q?: string }, Page<P['Agency']>>;
  '/procedures': Get<
    never,
    PageQuery & { q?: string; field?: string; agencyId?: string; level?: number; audience?: string; tier?: string },
    Page<P['ProcedureSummary']>
  >;
  '/procedures/{procedureCode}': Get<{ procedureCode: string }, never, P['Procedure']>;
  '/procedures/{procedureCode}/agencies': Get<
    { procedureCode: string },
    PageQuery & { q?: string; province?: string },
    Page<P['OfferingAgency']>
  >;
  '/forms/{formId}/{version}': Get<{ formId: string; version: number }, never, P['Form']>;
  '/inbox': Get<never, PageQuery & { unread?: boolean }, Page<P['InboxMessage']> & { unreadCount: number }>;
  '/inbox/{messageId}/read': Bare<'post', { messageId: string }>;
  '/officer/queues': Get<never, never, P['QueueCounts']>;
  '/officer/dossiers': Get<
    never,
    PageQuery & { queue: string; q?: string; procedureCode?: string; status?: string },
    Page<P['QueueItem']>
  >;
  '/officer/dossiers/{dossierId}': Get<Id, never, P['OfficerDossier']>;
  '/officer/dossiers/{dossierId}/assignees': Get<Id, never, { items: P['Assignee'][] }>;
  '/officer/dossiers/{dossierId}/acceptance': OfficerAction<Record<string, never>>;
  '/officer/dossiers/{dossierId}/refusal': OfficerAction<{ reason: string }>;
  '/officer/dossiers/{dossierId}/take': OfficerAction<Record<string, never>>;
  '/officer/dossiers/{dossierId}/assignment': OfficerAction<{ officerId: string }>;
  '/officer/dossiers/{dossierId}/forward': OfficerAction<{ note?: string }>;
  '/officer/dossiers/{dossierId}/stop': OfficerAction<{ reason: string }>;
  '/officer/dossiers/{dossierId}/resolution': OfficerAction<{ summary: string }>;
  '/officer/dossiers/{dossierId}/return': OfficerAction<{ method: S['DeliveryMethod']; receiverName?: string }>;
  '/officer/dossiers/{dossierId}/supplement-request': OfficerAction<{
    reason: string;
    fields: S['FieldNote'][];
    documents: S['DocumentNote'][];
    answerWithinDays?: number;
  }>;
}
