/**
 * The papers the portal makes, as tagged PDF/A with their fonts embedded: here the receipt (form 01 of Circular
 * 01/2018/TT-VPCP), the filled application, and the blocks that all papers are put together from; the other forms stand
 * below. A paper is a pure function of its content record: the same content gives the same bytes. Nothing here knows a
 * dossier; whoever asks says everything in words, instants and lists.
 */
@NullMarked
package vn.motcua.document.paper;

import org.jspecify.annotations.NullMarked;
