@NullMarked
package vn.motcua.account.demo;

import org.jspecify.annotations.NullMarked;
