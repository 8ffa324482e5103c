/**
 * Short messages over a gateway's HTTP interface. Every gateway has one of its own making: how it is asked and what its answers
 * mean is configuration.
 */
@NullMarked
package vn.motcua.notification.channel.sms.http;

import org.jspecify.annotations.NullMarked;
