/**
 * The papers the portal makes: the receipt (form 01 of Circular 01/2018/TT-VPCP) and the filled application, as tagged
 * PDF/A with their fonts embedded. A paper is a pure function of its content record: the same content gives the same
 * bytes. Nothing here knows a dossier; whoever asks says everything in words, instants and lists.
 */
@NullMarked
package vn.motcua.document.paper;

import org.jspecify.annotations.NullMarked;
