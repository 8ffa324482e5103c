/** Reaching people who have no app, or whose app does not answer: short messages and mails that tell of what is in the inbox. A
 * queue of them in the database, a relay that hands them to their providers after its claim has committed, when it is time for
 * them, and what to do with those that got stuck. */
@NullMarked
package vn.motcua.notification.reach;

import org.jspecify.annotations.NullMarked;
