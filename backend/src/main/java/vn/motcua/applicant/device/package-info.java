/** The phones and browsers that an applicant wants told. Sending is {@code notification}'s matter. */
@NullMarked
package vn.motcua.applicant.device;

import org.jspecify.annotations.NullMarked;
