package vn.motcua.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.SearchText;

/**
 * A body of the administration (cơ quan).
 *
 * @param code code of Decision 20/2020/QĐ-TTg, the one a dossier's code begins with
 * @param qcvnCode the same body's code in QCVN 102, on the exchange axis
 * @param shortName its abbreviation, such as {@code UBND TP Thanh Hóa} or {@code STP}
 * @param validTo the first day it no longer exists; null while no end is known
 */
public record Agency(
        AgencyId id,
        String code,
        String qcvnCode,
        String name,
        String nameEn,
        String shortName,
        AgencyKind kind,
        Tier tier,
        @Nullable AgencyId parentId,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String address,
        @Nullable String phone) {
    public Agency {
        if (!CodeScheme.QD20.writes(code) || !CodeScheme.QCVN102.writes(qcvnCode)) {
            throw new IllegalArgumentException("Not a pair of agency codes: " + code + ", " + qcvnCode);
        }
        if (validTo != null && !validTo.isAfter(validFrom)) {
            throw new IllegalArgumentException("Agency " + code + " ends before it begins");
        }
    }

    /** Whether the agency exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** The code of the province it belongs to: {@code H56} of {@code H56.14}. */
    public String provinceCode() {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    /** What stands for it in a document's symbol (ký hiệu): {@code UBND} of {@code 12/QĐ-UBND}. */
    public String symbol() {
        return shortName.strip().split(" ", 2)[0];
    }

    /** Whether every word asked begins a word of its name or code, with or without diacritics. */
    public boolean isNamed(String asked) {
        return SearchText.isIn(name + " " + nameEn + " " + code, asked);
    }
}
