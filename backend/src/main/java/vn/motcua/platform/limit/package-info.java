/**
 * How often anything may be tried: windows counted in the database, so that several servers count together and a restart
 * forgets nothing. What is limited is told apart by keyed hashes; no phone number or name stands here.
 */
@NullMarked
package vn.motcua.platform.limit;

import org.jspecify.annotations.NullMarked;
