/**
 * Mail by SMTP: connections to one server that are kept and used again, a message that is known again when it comes twice, and
 * what the server's replies say of the address and of the server itself.
 */
@NullMarked
package vn.motcua.notification.channel.mail;

import org.jspecify.annotations.NullMarked;
