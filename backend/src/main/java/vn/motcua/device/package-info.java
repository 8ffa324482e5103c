/**
 * The phones and browsers that an applicant or an officer wants told, each as long as the session it was registered in. Sending is
 * {@code notification}'s matter.
 */
@NullMarked
package vn.motcua.device;

import org.jspecify.annotations.NullMarked;
