/**
 * Keys that sign and their certificates. A key is asked for by who signs; where it lies, in a PKCS#12 file, in a token or
 * a security module by PKCS#11, or made on the spot for the demonstration, is configuration and nobody else's business.
 */
@NullMarked
package vn.motcua.signature.key;

import org.jspecify.annotations.NullMarked;
