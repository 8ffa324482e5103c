/** Forms of procedures: one definition (JSON Schema 2020-12 in a restricted profile, with the UI vocabulary of JSON
 * Forms) that phones, web and server judge answers by. A published version never changes. What a form is for is the
 * package procedure's matter, and where answers are kept is dossier's. */
@NullMarked
package vn.motcua.form;

import org.jspecify.annotations.NullMarked;
