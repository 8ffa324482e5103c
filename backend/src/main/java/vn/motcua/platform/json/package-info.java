/**
 * How JSON is read at the edge: strictly, within bounds, and with every string in Unicode's composed form. What is done
 * with it is the domains' matter.
 */
@NullMarked
package vn.motcua.platform.json;

import org.jspecify.annotations.NullMarked;
