@NullMarked
package vn.motcua.account.credential;

import org.jspecify.annotations.NullMarked;
