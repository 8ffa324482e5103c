/** Every error of the API as RFC 9457 problem details, the framework's own included. Domains bring their {@link
 * vn.motcua.platform.problem.ProblemType} enums and throw nothing else at the edge. */
@NullMarked
package vn.motcua.platform.problem;

import org.jspecify.annotations.NullMarked;
