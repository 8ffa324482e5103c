package vn.motcua.axis;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import vn.motcua.exchange.axis.AxisError;

/**
 * Registers and deletes agencies for the system that keeps them: those of its own province, and never another system's. A deleted
 * agency's mailbox stays as it is until its system registers it again; what lies in it is still fetched and acknowledged.
 */
final class RegisterAgency {
    private static final int LONGEST_NAME = 500;

    private final Directory directory;
    private final SqlAgencies agencies;

    RegisterAgency(Directory directory, SqlAgencies agencies) {
        this.directory = directory;
        this.agencies = agencies;
    }

    /** Registers an agency, or gives one of the caller's another name; answers the code of its mailbox. */
    synchronized Verdict<String> register(AxisSystem caller, JsonNode agency) {
        String code = agency.path("code").asText();
        String name = agency.path("name").asText().strip();
        if (!AgencyCodes.isCode(code) || !AgencyCodes.isOfProvince(code, caller.province())) {
            return Verdict.denied(
                    AxisError.INVALID_FILE, "The code is one of an agency of province " + caller.province());
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Verdict.denied(AxisError.INVALID_FILE, "The name has 1 to " + LONGEST_NAME + " characters");
        }
        String above = agency.path("pcode").asText();
        if (!above.isEmpty() && !AgencyCodes.isOfProvince(above, caller.province())) {
            return Verdict.denied(AxisError.INVALID_FILE, "The agency above it is of another province");
        }
        String qd20 = AgencyCodes.qd20(code);
        Optional<Mailbox> known = directory.find(code).or(() -> directory.find(qd20));
        return known.isPresent()
                ? own(caller, known.get())
                        .then(mailbox -> isCalled(mailbox, code))
                        .then(mailbox -> entered(mailbox.named(name).withDeleted(false)))
                : entered(new Mailbox(code, qd20, name, caller.id(), false, false));
    }

    /** Two codes of the older scheme may come to one of the newer: the one that came second opens no mailbox. */
    private static Verdict<Mailbox> isCalled(Mailbox mailbox, String code) {
        return code.equals(mailbox.code()) || code.equals(mailbox.codeQd20())
                ? Verdict.granted(mailbox)
                : Verdict.denied(AxisError.INVALID_FILE, "This agency is registered as " + mailbox.code());
    }

    /** Takes in no more documents for an agency of the caller's; answers the code of its mailbox. */
    synchronized Verdict<String> delete(AxisSystem caller, String code) {
        return directory
                .find(code)
                .map(mailbox -> own(caller, mailbox).then(own -> entered(own.withDeleted(true))))
                .orElseGet(() -> notOwn(code));
    }

    private static Verdict<Mailbox> own(AxisSystem caller, Mailbox mailbox) {
        return mailbox.isOf(caller) ? Verdict.granted(mailbox) : notOwn(mailbox.code());
    }

    private static <T> Verdict<T> notOwn(String code) {
        return Verdict.denied(AxisError.UNREGISTERED_SENDER, "The caller has no agency " + code);
    }

    /** In the database before anybody sees it. */
    private Verdict<String> entered(Mailbox mailbox) {
        agencies.save(mailbox);
        directory.enter(mailbox);
        return Verdict.granted(mailbox.code());
    }
}
