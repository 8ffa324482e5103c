/** Where officers sign in, and sign in again. */
export const signIn = {
  'officer.signIn': 'Officer sign-in',
  'officer.password': 'Password',
  'officer.code': '6-digit code',
  'officer.codeHint': 'From the authenticator app on your phone',
  'officer.error.password': 'Enter your password',
  'officer.applicantSignedIn': 'An applicant is signed in here. Signing in as an officer replaces that account.',
  'officer.sessionOver': 'Sign in again to continue',
  'officer.sessionOverKept': 'Your session has ended. Sign in again; what you were entering is kept.',
  'officer.sessionOverText': 'Your session has ended. Sign in again.',
  'officer.leaveSession': 'Leave this page and discard what was entered',
  'activation.link': 'Activate an account',
} as const;
