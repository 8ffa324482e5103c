/** Pushes: a queue of deliveries in the database, a relay that sends them through Firebase after its claim has committed,
 * and what to do with each answer. Firebase's own types stay in its sender and transport. */
@NullMarked
package vn.motcua.notification.push;

import org.jspecify.annotations.NullMarked;
