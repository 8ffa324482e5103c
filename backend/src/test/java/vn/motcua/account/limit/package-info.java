@NullMarked
package vn.motcua.account.limit;

import org.jspecify.annotations.NullMarked;
