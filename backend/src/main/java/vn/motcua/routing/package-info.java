/**
 * Routing: who handles a dossier next. It fixes the way through units when a dossier is submitted, keeps exactly one
 * task for each submitted dossier in step with its status, says who may do what with it, and lets officers take, assign
 * and forward it. It does not decide what a status may become, and it knows no result.
 */
@NullMarked
package vn.motcua.routing;

import org.jspecify.annotations.NullMarked;
