/** Plays dossiers' whole lives against a running server, as the phones, browsers and officers would: through the public
 * API and the stand-in phone alone. It uses no other package and knows no table; what it finds wrong fails it. */
@NullMarked
package vn.motcua.demo;

import org.jspecify.annotations.NullMarked;
