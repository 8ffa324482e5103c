/**
 * Documents that also go on paper: the list of kinds that a province keeps (Decision 28/2018, article 7), and for each receiver
 * the task of printing, posting and knowing that it came.
 */
@NullMarked
package vn.motcua.registry.paper;

import org.jspecify.annotations.NullMarked;
