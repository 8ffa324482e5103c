/**
 * A lost phone, or a number that somebody else registered with: the holder comes to a counter with their papers, and an
 * officer who has seen them binds the account to the phone in the holder's hand. Everything that was signed in before is
 * shut out at once, and both numbers are told.
 */
@NullMarked
package vn.motcua.account.phone;

import org.jspecify.annotations.NullMarked;
