/**
 * How an officer comes to credentials: an administrator issues a code that is shown once; with it the officer chooses a
 * password and sets up an authenticator, which nobody else ever sees. The first administrator's code comes from the
 * installation's settings.
 */
@NullMarked
package vn.motcua.account.activation;

import org.jspecify.annotations.NullMarked;
