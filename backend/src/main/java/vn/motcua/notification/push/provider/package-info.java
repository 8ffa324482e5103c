/** The way to a push provider: Firebase Cloud Messaging through its Admin SDK and a transport of our own. What it answers
 * becomes a {@link vn.motcua.notification.push.provider.PushOutcome}; no other package knows Firebase's types. */
@NullMarked
package vn.motcua.notification.push.provider;

import org.jspecify.annotations.NullMarked;
