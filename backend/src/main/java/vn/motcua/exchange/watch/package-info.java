/**
 * What goes wrong with documents on their way, told to whoever can mend it: what was not sent, or late; what nobody has confirmed;
 * what was refused; what came and could not be read; mailboxes that are not looked into. And how much waits, by age.
 */
@NullMarked
package vn.motcua.exchange.watch;

import org.jspecify.annotations.NullMarked;
