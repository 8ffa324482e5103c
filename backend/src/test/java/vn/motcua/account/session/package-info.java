@NullMarked
package vn.motcua.account.session;

import org.jspecify.annotations.NullMarked;
