/**
 * What officers prove themselves with: a password, kept as an Argon2id hash, and the six digits of an authenticator
 * (RFC 6238), of which each is taken once. Nothing here knows an officer's posts.
 */
@NullMarked
package vn.motcua.account.credential;

import org.jspecify.annotations.NullMarked;
