package vn.motcua.agency.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.agency.CodeScheme;
import vn.motcua.agency.UnitKind;

/** The rules a list of agencies must keep to be imported. */
final class AgencyRules {
    private final Set<String> known;
    private final Map<String, List<Validity>> codes = new HashMap<>();
    private final Map<String, List<Validity>> qcvnCodes = new HashMap<>();
    private final List<AgencyFault> faults = new ArrayList<>();

    private AgencyRules(Set<String> known) {
        this.known = known;
    }

    /**
     * What is wrong with the list; nothing when it can be imported.
     *
     * @param known codes of the agencies that exist already
     */
    static List<AgencyFault> faults(List<AgencyDraft> drafts, Set<String> known) {
        AgencyRules rules = new AgencyRules(known);
        drafts.forEach(rules::look);
        return rules.faults;
    }

    private void look(AgencyDraft draft) {
        String code = draft.code();
        String parent = draft.parentCode();
        fault(!CodeScheme.QD20.writes(code), AgencyFault.Kind.CODE_MALFORMED, code);
        fault(!CodeScheme.QCVN102.writes(draft.qcvnCode()), AgencyFault.Kind.CODE_MALFORMED, draft.qcvnCode());
        fault(
                draft.validTo() != null && !draft.validTo().isAfter(draft.validFrom()),
                AgencyFault.Kind.DATES_REVERSED,
                code);
        fault(
                parent != null && !codes.containsKey(parent) && !known.contains(parent),
                AgencyFault.Kind.PARENT_UNKNOWN,
                code);
        lookAtTime(codes, code, draft);
        lookAtTime(qcvnCodes, draft.qcvnCode(), draft);
        lookAtUnits(draft);
    }

    /** A code passes on only after its time; whose own dates are reversed has none. */
    private void lookAtTime(Map<String, List<Validity>> seen, String code, AgencyDraft draft) {
        List<Validity> before = seen.computeIfAbsent(code, each -> new ArrayList<>());
        Validity own = Validity.of(draft);
        fault(before.stream().anyMatch(own::overlaps), AgencyFault.Kind.CODE_TWICE, code);
        before.add(own);
    }

    private void lookAtUnits(AgencyDraft draft) {
        Set<String> units = new HashSet<>();
        for (AgencyDraft.UnitDraft unit : draft.units()) {
            fault(!unit.code().startsWith(draft.code() + "/"), AgencyFault.Kind.UNIT_OF_ANOTHER, unit.code());
            fault(!units.add(unit.code()), AgencyFault.Kind.CODE_TWICE, unit.code());
        }
        boolean oneStop = draft.units().stream().anyMatch(unit -> unit.kind() == UnitKind.ONE_STOP);
        fault(!oneStop, AgencyFault.Kind.NO_ONE_STOP, draft.code());
        Set<String> counters = new HashSet<>();
        for (AgencyDraft.CounterDraft counter : draft.counters()) {
            String name = draft.code() + " " + counter.code();
            fault(!counters.add(counter.code()), AgencyFault.Kind.CODE_TWICE, name);
            fault(
                    counter.unitCode() != null && !units.contains(counter.unitCode()),
                    AgencyFault.Kind.COUNTER_UNIT_UNKNOWN,
                    name);
        }
    }

    private void fault(boolean broken, AgencyFault.Kind kind, String code) {
        if (broken) {
            faults.add(new AgencyFault(kind, code));
        }
    }
}
