@NullMarked
package vn.motcua.routing.desk;

import org.jspecify.annotations.NullMarked;
