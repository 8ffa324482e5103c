package vn.motcua.agency.tree;

/** Why a list of agencies cannot be imported. */
public record AgencyFault(Kind kind, String code) {
    /** The rules a list must keep. */
    public enum Kind {
        /** Two agencies, or two units, bear the same code. */
        CODE_TWICE,
        /** Not a code of the scheme it is given for. */
        CODE_MALFORMED,
        /** The agency ends before it begins. */
        DATES_REVERSED,
        /** The parent is neither before it in the list nor known already. */
        PARENT_UNKNOWN,
        /** The unit's code does not begin with its agency's. */
        UNIT_OF_ANOTHER,
        /** The counter's unit is not one of the agency's. */
        COUNTER_UNIT_UNKNOWN,
        /** No one-stop shop: nobody could take a dossier in. */
        NO_ONE_STOP
    }

    @Override
    public String toString() {
        return kind + " " + code;
    }
}
