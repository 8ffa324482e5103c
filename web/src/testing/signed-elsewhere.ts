import type { SignatureReportProps } from '#/ui/signature-report';

/** A report on a file that somebody signed whose authority is not trusted here, and that was changed after a second one signed. */
export const SIGNED_ELSEWHERE: SignatureReportProps['report'] = {
  valid: false,
  signatures: [
    {
      verdict: 'UNTRUSTED',
      intact: true,
      coverage: { revision: 1, laterChanges: 'SIGNATURES' },
      certificate: {
        name: 'Nguyễn Văn Ngoài',
        issuer: 'CN=Nơi khác',
        validFrom: '2019-01-01T00:00:00Z',
        validTo: '2035-01-01T00:00:00Z',
      },
      signer: 'NOT_ASKED',
      trust: { chained: false, atSigning: 'VALID', revocation: 'UNKNOWN' },
      time: { claimedAt: '2026-11-20T03:15:00Z' },
    },
    {
      verdict: 'INVALID',
      intact: true,
      coverage: { revision: 2, laterChanges: 'CONTENT' },
      signer: 'ANOTHER',
      trust: { chained: false, atSigning: 'UNKNOWN', revocation: 'REVOKED', revokedAt: '2026-11-19T03:15:00Z' },
      time: { stampedAt: '2026-11-20T03:15:00Z', stampTrusted: true },
    },
  ],
};
