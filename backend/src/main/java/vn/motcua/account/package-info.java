/**
 * Signing in: applicants with their phone and a one-time code, officers with a password and a time-based code. The parts
 * are {@code code} (one-time codes), {@code credential} (what officers prove themselves with), {@code session} (tokens
 * and who is signed in where) and {@code limit} (how often anything may be tried). Who people are is told by
 * {@code applicant} and {@code officer}.
 */
@NullMarked
package vn.motcua.account;

import org.jspecify.annotations.NullMarked;
