/** How each applicant wants to be told: by which ways, and at which hours nothing may disturb them. The inbox is nobody's to
 * turn off; what cannot wait for the morning comes at night. */
@NullMarked
package vn.motcua.notification.settings;

import org.jspecify.annotations.NullMarked;
