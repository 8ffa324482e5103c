@NullMarked
package vn.motcua.applicant.representation;

import org.jspecify.annotations.NullMarked;
