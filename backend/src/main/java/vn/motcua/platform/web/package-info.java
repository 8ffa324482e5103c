/** The built web portal served from memory and the security headers of every answer. */
@NullMarked
package vn.motcua.platform.web;

import org.jspecify.annotations.NullMarked;
