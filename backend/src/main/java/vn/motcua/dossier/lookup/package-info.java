/**
 * Public lookup (tra cứu hồ sơ): the status of a dossier for whoever holds its code and its check value, and nothing about
 * anyone.
 */
@NullMarked
package vn.motcua.dossier.lookup;

import org.jspecify.annotations.NullMarked;
