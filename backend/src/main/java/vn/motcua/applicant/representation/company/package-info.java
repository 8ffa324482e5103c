/**
 * Who acts in a company's name (người của tổ chức): people with roles, let in and out by the company's own account or by its
 * managers. A role is a representation with a name; what a manager gives goes no further than what they hold.
 */
@NullMarked
package vn.motcua.applicant.representation.company;

import org.jspecify.annotations.NullMarked;
