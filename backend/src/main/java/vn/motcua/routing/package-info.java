/**
 * Routing: where a dossier is and goes next. It fixes the way through units when a dossier is submitted and keeps exactly
 * one task for each submitted dossier in step with its status. It does not decide what a status may become, and it knows
 * no result; who may do what with a dossier is said in {@code routing.handling}.
 */
@NullMarked
package vn.motcua.routing;

import org.jspecify.annotations.NullMarked;
