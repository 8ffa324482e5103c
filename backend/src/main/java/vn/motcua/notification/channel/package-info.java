/**
 * Ways to a person besides the app: short messages and mail. A message is handed to a provider under an id of its own, and
 * what the provider made of it is told apart by what is to be done next.
 */
@NullMarked
package vn.motcua.notification.channel;

import org.jspecify.annotations.NullMarked;
