/**
 * What is to be handed to an axis: a queue of deliveries in the database, a relay that writes each package and hands it over once
 * its claim has committed, and what to do with each answer. It knows neither what a document says nor what a status moves.
 */
@NullMarked
package vn.motcua.exchange.delivery;

import org.jspecify.annotations.NullMarked;
