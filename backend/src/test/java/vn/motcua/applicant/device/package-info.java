@NullMarked
package vn.motcua.applicant.device;

import org.jspecify.annotations.NullMarked;
