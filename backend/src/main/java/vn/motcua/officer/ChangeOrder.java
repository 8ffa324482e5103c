package vn.motcua.officer;

import org.jspecify.annotations.Nullable;

/**
 * By whom and why an officer's account is changed.
 *
 * @param by absent where the installation's own settings do it
 */
public record ChangeOrder(@Nullable OfficerId by, @Nullable String reason) {}
