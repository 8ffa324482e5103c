/**
 * Says what the signatures of a PDF are worth, fact by fact: integrity, what was added afterwards, the chain to a trusted
 * anchor, validity at the moment of signing, revocation, the signer, and whose word the time is. DSS reads the signatures;
 * Java's own PKIX walks the chains. What cannot be known is said to be unknown.
 */
@NullMarked
package vn.motcua.signature.verification;

import org.jspecify.annotations.NullMarked;
