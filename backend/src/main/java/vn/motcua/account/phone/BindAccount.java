package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.session.CallerKind;
import vn.motcua.account.session.Sessions;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.BindPhone;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.applicant.representation.RevokeRepresentation;
import vn.motcua.device.Devices;
import vn.motcua.officer.OfficerId;

/** Binds an account to another phone and shuts everybody out who was in; in a transaction that has locked the account. */
@Singleton
class BindAccount {

    /** So long before a phone is given up, whoever held it may not have been the account's holder. */
    private static final Duration DOUBTED = Duration.ofDays(30);

    private final BindPhone bindPhone;
    private final RevokeRepresentation revokeRepresentation;
    private final Devices devices;
    private final Sessions sessions;
    private final PhoneChangeRows rows;
    private final PhoneChangeNotices notices;
    private final Clock clock;

    BindAccount(
            BindPhone bindPhone,
            RevokeRepresentation revokeRepresentation,
            Devices devices,
            Sessions sessions,
            PhoneChangeRows rows,
            PhoneChangeNotices notices,
            Clock clock) {
        this.bindPhone = bindPhone;
        this.revokeRepresentation = revokeRepresentation;
        this.devices = devices;
        this.sessions = sessions;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    /** @param confirmedBy the second officer, where somebody else had registered the number */
    void bind(Applicant applicant, PhoneNumber phone, PhoneChange change, @Nullable OfficerId confirmedBy) {
        bindPhone.bind(applicant.id(), phone);
        if (change.cause() == PhoneChange.Cause.TAKEN) {
            bindPhone.correct(applicant.id(), change.said());
            // Whoever had the account may have let themself in by another door.
            revokeRepresentation.revokeAllOf(applicant.id());
        } else {
            // Whoever found or stole the phone may have let themself act for its holder.
            revokeRepresentation.revokeGrantedSince(
                    applicant.id(), clock.instant().minus(DOUBTED));
        }
        sessions.endAll(CallerKind.APPLICANT, applicant.id().value());
        devices.removeAllOf(applicant.id());
        PhoneChangeRow row = PhoneChangeRow.of(applicant, phone, change, confirmedBy, clock.instant());
        rows.save(row);
        notices.append(row, applicant.language());
    }
}
