/** Tells applicants what happened: an inbox that is the truth, and pushes to their devices, both made of the events that
 * other packages leave in the outbox. It decides nothing about dossiers, and no message holds a person's data. */
@NullMarked
package vn.motcua.notification;

import org.jspecify.annotations.NullMarked;
