@NullMarked
package vn.motcua.applicant;

import org.jspecify.annotations.NullMarked;
