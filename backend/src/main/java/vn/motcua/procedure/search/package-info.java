/** The catalogue as everybody may ask for it over HTTP: procedures by plain words with or without diacritics and by
 * filters, one procedure with all that the law wants told, the agencies that offer it. */
@NullMarked
package vn.motcua.procedure.search;

import org.jspecify.annotations.NullMarked;
