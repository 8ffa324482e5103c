@NullMarked
package vn.motcua.account.secret;

import org.jspecify.annotations.NullMarked;
