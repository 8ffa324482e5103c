/**
 * What officers are told: that there is something for them to see to, and where. A notice names its document to who may open it when
 * it is read, and says nothing more of it; a push does not even name it.
 */
@NullMarked
package vn.motcua.notification.officer;

import org.jspecify.annotations.NullMarked;
