/** Who is calling: an applicant or an officer with posts. How they proved it is the package account's matter. */
@NullMarked
package vn.motcua.platform.security;

import org.jspecify.annotations.NullMarked;
