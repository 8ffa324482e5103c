/**
 * Official papers are issued once: drawn when there is cause for them, signed, kept, and from then on the same bytes for
 * everybody. Which papers there are and what they say is known to the {@code PaperSource}s; who may have one is for the
 * caller to ask.
 */
@NullMarked
package vn.motcua.dossier.issue;

import org.jspecify.annotations.NullMarked;
