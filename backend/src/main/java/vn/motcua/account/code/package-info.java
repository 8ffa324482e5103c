/**
 * One-time codes sent to a phone: six random digits for one challenge, for ten minutes, for one use and five tries. Only
 * a keyed hash of a code is kept. Nothing here knows whether the phone belongs to anybody.
 */
@NullMarked
package vn.motcua.account.code;

import org.jspecify.annotations.NullMarked;
