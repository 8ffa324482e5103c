/**
 * What agencies keep of the way dossiers take: forms 05 (control sheet of one dossier) and 06 (tracking book of many) of
 * Circular 01/2018/TT-VPCP.
 */
@NullMarked
package vn.motcua.document.paper.register;

import org.jspecify.annotations.NullMarked;
