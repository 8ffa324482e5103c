/** What tests stand on: one running server per JVM, a client of its API, its database. */
@NullMarked
package vn.motcua._support;

import org.jspecify.annotations.NullMarked;
