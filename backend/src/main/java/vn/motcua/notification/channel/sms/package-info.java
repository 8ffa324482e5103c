/**
 * Short messages (tin nhắn SMS), whichever gateway takes them: the words without diacritics where a message of one part matters
 * more, and numbers as gateways want them.
 */
@NullMarked
package vn.motcua.notification.channel.sms;

import org.jspecify.annotations.NullMarked;
