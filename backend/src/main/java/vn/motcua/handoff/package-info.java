/**
 * Dossiers handed to agencies outside the portal that are competent for them (chuyển hồ sơ tới cơ quan có thẩm quyền): each goes
 * as an outgoing document of the agency that has it, is followed by what the other side itself reports, and comes back with an
 * answer that becomes its result. It neither numbers, signs nor carries documents.
 */
@NullMarked
package vn.motcua.handoff;

import org.jspecify.annotations.NullMarked;
