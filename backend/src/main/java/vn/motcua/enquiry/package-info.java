/**
 * Asking without a smartphone (tra cứu qua tin nhắn): whoever sends a dossier's code and check value by short message is answered
 * its status by one, and nothing about anyone. The answer waits in the database until the gateway has it.
 */
@NullMarked
package vn.motcua.enquiry;

import org.jspecify.annotations.NullMarked;
