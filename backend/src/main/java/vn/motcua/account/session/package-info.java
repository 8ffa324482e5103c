/**
 * Who is signed in where: sessions, the access and refresh tokens that belong to them, and the keys that sign. An access
 * token says which session it is of and no more; what the caller may do is read from the database, and remembered for a
 * few seconds.
 */
@NullMarked
package vn.motcua.account.session;

import org.jspecify.annotations.NullMarked;
