package vn.motcua.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * The head of an official paper (Decree 30/2020, Annex I, boxes 1, 2 and 4).
 *
 * @param superiorAgency the body above the issuing one, for example "UBND tỉnh Thanh Hóa"; absent when there is none
 * @param agency the issuing body, for example "Sở Tư pháp"
 * @param place the place of "…, ngày … tháng … năm …", for example "Thanh Hóa"
 */
public record PaperHead(@Nullable String superiorAgency, String agency, String place) {}
