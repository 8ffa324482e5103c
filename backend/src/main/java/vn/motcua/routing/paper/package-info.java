/**
 * The registers officers keep: the control sheet of a dossier (form 05), put together from its route and its history, and
 * the tracking book of an agency (form 06).
 */
@NullMarked
package vn.motcua.routing.paper;

import org.jspecify.annotations.NullMarked;
