/** Pushes: a queue of deliveries in the database, a relay that hands them to the provider after its claim has committed,
 * and what to do with each answer. */
@NullMarked
package vn.motcua.notification.push;

import org.jspecify.annotations.NullMarked;
