/**
 * Citizens and organisations: who they are, by which numbers they are known, and how they are reached. What an
 * applicant may do for another is in {@code representation}, which phones belong to them in {@code device}. How they
 * sign in is no matter of this package.
 */
@NullMarked
package vn.motcua.applicant;

import org.jspecify.annotations.NullMarked;
