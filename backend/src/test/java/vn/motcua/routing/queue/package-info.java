@NullMarked
package vn.motcua.routing.queue;

import org.jspecify.annotations.NullMarked;
