package vn.motcua.agency;

import org.jspecify.annotations.Nullable;

/**
 * How an agency names itself on its papers (Decree 30/2020, Annex I, boxes 2 and 4).
 *
 * @param superior the body above it; absent when there is none
 * @param place where its papers are dated
 */
public record Letterhead(@Nullable String superior, String agency, String place) {}
