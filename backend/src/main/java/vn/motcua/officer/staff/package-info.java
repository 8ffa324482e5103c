/**
 * Officers as their administrators keep them: who there is, at which posts from when to when, and what was changed. An
 * administrator of an agency keeps the officers of that agency and of those below it, and never their own account. How an
 * officer comes to credentials is {@code account}'s matter.
 */
@NullMarked
package vn.motcua.officer.staff;

import org.jspecify.annotations.NullMarked;
