package vn.motcua.registry;

/** The types of administrative documents with their abbreviations (Decree 30/2020, Annex III). */
public enum DocumentType {
    RESOLUTION("NQ", "Nghị quyết"),
    DECISION("QĐ", "Quyết định"),
    DIRECTIVE("CT", "Chỉ thị"),
    REGULATION("QC", "Quy chế"),
    RULES("QyĐ", "Quy định"),
    COMMUNIQUE("TC", "Thông cáo"),
    NOTICE("TB", "Thông báo"),
    GUIDANCE("HD", "Hướng dẫn"),
    PROGRAMME("CTr", "Chương trình"),
    PLAN("KH", "Kế hoạch"),
    SCHEME("PA", "Phương án"),
    PROPOSAL("ĐA", "Đề án"),
    PROJECT("DA", "Dự án"),
    REPORT("BC", "Báo cáo"),
    MINUTES("BB", "Biên bản"),
    SUBMISSION("TTr", "Tờ trình"),
    CONTRACT("HĐ", "Hợp đồng"),
    DISPATCH("CĐ", "Công điện"),
    MEMORANDUM("BGN", "Bản ghi nhớ"),
    AGREEMENT("BTT", "Bản thỏa thuận"),
    AUTHORISATION("GUQ", "Giấy ủy quyền"),
    INVITATION("GM", "Giấy mời"),
    INTRODUCTION("GGT", "Giấy giới thiệu"),
    LEAVE("GNP", "Giấy nghỉ phép"),
    COVER_NOTE("PG", "Phiếu gửi"),
    TRANSFER_NOTE("PC", "Phiếu chuyển"),
    CALL_NOTE("PB", "Phiếu báo"),
    /** An official letter has no abbreviation: its symbol is {@code 1887/UBND-CNTT}. */
    LETTER("", "Công văn");

    private final String abbreviation;
    private final String vietnamese;

    DocumentType(String abbreviation, String vietnamese) {
        this.abbreviation = abbreviation;
        this.vietnamese = vietnamese;
    }

    /** As it stands in registers (TypeName of Annex VI). */
    public String typeName() {
        return vietnamese;
    }

    /**
     * What follows the number in the symbol.
     *
     * @param issuer the agency's abbreviation, such as {@code UBND}
     * @param unit the abbreviation of the unit that draws it up, which stands in letters alone
     */
    public String notation(String issuer, String unit) {
        return this == LETTER ? issuer + "-" + unit : abbreviation + "-" + issuer;
    }
}
