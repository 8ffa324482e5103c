/**
 * The papers of a dossier: the receipt with its appointment (form 01) and the filled application, put together from what
 * the dossier, its procedure and its people say. How they look on a page is {@code document.paper}'s matter.
 */
@NullMarked
package vn.motcua.dossier.paper;

import org.jspecify.annotations.NullMarked;
