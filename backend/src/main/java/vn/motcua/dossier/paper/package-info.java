/**
 * What the papers of a dossier say: receipt (form 01), supplement requests (02), refusal (03) and the filled application, put
 * together from the dossier, its procedure, its history and its people. How they look on a page is {@code document.paper}'s
 * matter, and that each is issued once {@code dossier.issue}'s.
 */
@NullMarked
package vn.motcua.dossier.paper;

import org.jspecify.annotations.NullMarked;
