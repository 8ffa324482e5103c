package vn.motcua.procedure;

/** The words of Decree 42/2022/NĐ-CP for online services; published beside the level and never derived from it. */
public enum Nd42Type {
    /** Dịch vụ công trực tuyến toàn trình. */
    FULL,
    /** Dịch vụ công trực tuyến một phần. */
    PARTIAL,
    /** Dịch vụ cung cấp thông tin trực tuyến. */
    INFO
}
