/** What there is of Trusted Types in browsers that have them; the server's policy allows the one name `app`. */
interface TrustedTypes {
  createPolicy(name: 'app', rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

const OWN_SCRIPTS = new Set(['/sw.js']);

/** The address of one of our own scripts, in the shape that the browser demands of a script's address. */
export function trustedScript(url: string): string {
  if (!OWN_SCRIPTS.has(url)) throw new Error(`not one of our scripts: ${url}`);
  const factory = (window as { trustedTypes?: TrustedTypes }).trustedTypes;
  return factory === undefined
    ? url
    : factory.createPolicy('app', { createScriptURL: each => each }).createScriptURL(url);
}
