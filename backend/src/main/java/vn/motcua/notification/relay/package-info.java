/** What every way of telling has in common when it hands its messages to a provider: how long it tries, how it sends many at
 * once, and how it keeps from running against a provider that is away. */
@NullMarked
package vn.motcua.notification.relay;

import org.jspecify.annotations.NullMarked;
