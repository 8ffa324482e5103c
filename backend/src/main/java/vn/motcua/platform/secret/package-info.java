/**
 * What the server keeps secret: one random value of 32 bytes, from which keys for hashing codes and for encrypting
 * authenticators' secrets are derived, and the folder in which it and the token keys lie. Servers that share a database
 * share these.
 */
@NullMarked
package vn.motcua.platform.secret;

import org.jspecify.annotations.NullMarked;
