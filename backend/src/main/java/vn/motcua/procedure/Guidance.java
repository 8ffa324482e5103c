package vn.motcua.procedure;

import java.util.List;

/** What TT 32/2017/TT-BTTTT wants every procedure to tell: law, conditions, the steps; and the words people look for. */
public record Guidance(
        List<String> legalBasis, String eligibility, List<String> procedureSteps, List<String> keywords) {
    public Guidance {
        legalBasis = List.copyOf(legalBasis);
        procedureSteps = List.copyOf(procedureSteps);
        keywords = List.copyOf(keywords);
    }
}
