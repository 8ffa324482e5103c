/**
 * Signing in: applicants with their phone and a one-time code, officers with a password and a time-based code. The parts
 * are {@code code} (one-time codes), {@code credential} (what officers prove themselves with) and {@code session} (tokens
 * and who is signed in where). Who people are is told by {@code applicant} and {@code officer}.
 */
@NullMarked
package vn.motcua.account;

import org.jspecify.annotations.NullMarked;
