package vn.motcua.notification.standin;

import java.time.Instant;

/** A short message (SMS) that reached the stand-in phone. */
public record TextMessage(long number, Instant receivedAt, String to, String text) {}
