/** A phone for development and tests: a small server that speaks Firebase Cloud Messaging's HTTP v1 and takes short
 * messages, checks what it is sent as the provider does, fails on command, and shows on its screen what arrived. It is
 * no part of what runs in production and knows nothing of dossiers. */
@NullMarked
package vn.motcua.notification.standin;

import org.jspecify.annotations.NullMarked;
