@NullMarked
package vn.motcua.routing;

import org.jspecify.annotations.NullMarked;
