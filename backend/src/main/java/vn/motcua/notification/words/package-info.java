/** What applicants are told, before and after it is put into the words of a language. No template has room for a person's
 * data, and nothing here knows who is told or how. */
@NullMarked
package vn.motcua.notification.words;

import org.jspecify.annotations.NullMarked;
