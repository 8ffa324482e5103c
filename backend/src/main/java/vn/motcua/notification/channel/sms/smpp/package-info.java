/**
 * Short messages over SMPP 3.4: one bound session that is kept and made again when it breaks, texts cut into parts as phones put
 * them together, and what the message centre brings by itself: receipts, and messages that people send.
 */
@NullMarked
package vn.motcua.notification.channel.sms.smpp;

import org.jspecify.annotations.NullMarked;
