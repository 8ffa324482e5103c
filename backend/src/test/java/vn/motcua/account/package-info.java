@NullMarked
package vn.motcua.account;

import org.jspecify.annotations.NullMarked;
