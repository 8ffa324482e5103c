/**
 * What officers are told: that there is something for them to see to, and where. A notice says nothing of what a document or a
 * dossier is about; that is read on its page, by those who may.
 */
@NullMarked
package vn.motcua.notification.officer;

import org.jspecify.annotations.NullMarked;
