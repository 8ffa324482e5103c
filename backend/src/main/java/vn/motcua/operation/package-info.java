/**
 * What those who run the portal see and do besides the servers themselves: how its events stand, which were set apart, and that
 * they are tried again; how many notices wait. Never what a dossier says, and no case work.
 */
@NullMarked
package vn.motcua.operation;

import org.jspecify.annotations.NullMarked;
