/** How a form is written: one definition (JSON Schema 2020-12 with the UI vocabulary of JSON Forms), its fields by
 * pointer, and the restricted profile it must keep so that phones, web and server read it alike. */
@NullMarked
package vn.motcua.form.definition;

import org.jspecify.annotations.NullMarked;
