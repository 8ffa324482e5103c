/**
 * Officers: who they are, at which agencies and units they work, and in which roles. How they prove who they are is
 * {@code account}'s matter, what they do with a dossier {@code routing}'s.
 */
@NullMarked
package vn.motcua.officer;

import org.jspecify.annotations.NullMarked;
