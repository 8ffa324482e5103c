@NullMarked
package vn.motcua.account.code;

import org.jspecify.annotations.NullMarked;
