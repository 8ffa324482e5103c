package vn.motcua.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * The desk that speaks on a paper.
 *
 * @param unitName the unit, for example "Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa"
 * @param officerName who acted there
 * @param phone the number to call with questions
 * @param signed whether digital signatures stand on the paper; one without them says so
 */
public record PaperDesk(
        String unitName, String officerName, @Nullable String phone, boolean signed) {}
