@NullMarked
package vn.motcua.officer;

import org.jspecify.annotations.NullMarked;
