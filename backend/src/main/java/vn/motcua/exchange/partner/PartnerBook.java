package vn.motcua.exchange.partner;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.signature.Partner;
import vn.motcua.exchange.edxml.signature.Partners;
import vn.motcua.exchange.edxml.signature.PinnedCertificate;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKeys;

/**
 * Partners from the file that {@code motcua.exchange.partners} names, read again when it has changed; the portal's own agencies
 * are known by the keys they sign with. The file is a JSON list of {@code {codes, name, certificates: [{pem, from?, until?}],
 * leniencies?}}.
 */
@Singleton
public class PartnerBook implements Partners {
    private static final TypeReference<List<PartnerEntry>> LIST = new TypeReference<>() {};

    private final @Nullable Path file;
    private final ExchangeAgencies agencies;
    private final SigningKeys keys;
    private final ObjectMapper json;
    private volatile Listed listed = new Listed(FileTime.fromMillis(0), Map.of());

    public PartnerBook(
            @Value("${motcua.exchange.partners:}") String file,
            ExchangeAgencies agencies,
            SigningKeys keys,
            ObjectMapper json) {
        this.file = file.isBlank() ? null : Path.of(file);
        this.agencies = agencies;
        this.keys = keys;
        this.json = json;
    }

    private record Listed(FileTime changedAt, Map<String, PartnerEntry> entries) {}

    @Override
    public Optional<Partner> find(OrganId organId) {
        PartnerEntry entry = entries().get(organId.value());
        return entry == null
                ? agencies.find(organId.value()).flatMap(agency -> own(organId, agency))
                : Optional.of(entry.partner(organId));
    }

    /** An agency with the name it is known by; one that is not known is named by its code. */
    public Organ organ(String code) {
        return Organ.of(new OrganId(code), findName(code).orElse(code));
    }

    /** How an agency is called, by a code of either scheme; empty of one that is not known. */
    public Optional<String> findName(String code) {
        PartnerEntry entry = entries().get(code);
        return entry == null ? agencies.find(code).map(agencies::nameOf) : Optional.of(entry.name());
    }

    /** To whom the certificates are made out with which an agency's messages are sealed now; empty of one that is not known. */
    public Optional<String> findSeal(String code, Instant now) {
        return find(new OrganId(code))
                .map(partner -> partner.certificates().stream()
                        .filter(pinned -> pinned.holdsAt(now))
                        .map(pinned -> commonName(pinned.certificate()))
                        .distinct()
                        .collect(Collectors.joining("; ")))
                .filter(names -> !names.isEmpty());
    }

    private static String commonName(X509Certificate certificate) {
        String whole = certificate.getSubjectX500Principal().getName();
        try {
            return new LdapName(whole)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(whole);
        } catch (InvalidNameException unusual) {
            return whole;
        }
    }

    /** Whether two codes name one agency: a partner by any code it is listed with, the portal's own by one of either scheme. */
    public boolean same(String one, String other) {
        PartnerEntry entry = entries().get(one);
        return agencies.same(one, other) || (entry != null && entry.codes().contains(other));
    }

    /** Whether messages of an agency beyond the portal are taken. */
    public boolean isListed(String code) {
        return entries().containsKey(code);
    }

    /** The agencies that the file lists, in the order of their names, each by the first of its codes. */
    public List<Organ> listed() {
        return entries().values().stream()
                .distinct()
                .sorted(Comparator.comparing(PartnerEntry::name))
                .map(entry -> Organ.of(new OrganId(entry.codes().getFirst()), entry.name()))
                .toList();
    }

    private Optional<Partner> own(OrganId organId, Agency agency) {
        return keys.find(Signer.agency(agency.code(), agency.name()))
                .map(key -> new Partner(
                        organId, List.of(PinnedCertificate.of(key.chain().getFirst())), Set.of()));
    }

    private Map<String, PartnerEntry> entries() {
        if (file == null) {
            return Map.of();
        }
        try {
            FileTime changedAt = Files.getLastModifiedTime(file);
            Listed now = listed;
            if (!changedAt.equals(now.changedAt)) {
                now = new Listed(changedAt, read(file));
                listed = now;
            }
            return now.entries;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the file of partners cannot be read: " + file, unreadable);
        }
    }

    private Map<String, PartnerEntry> read(Path from) throws IOException {
        Map<String, PartnerEntry> byCode = new HashMap<>();
        for (PartnerEntry entry : json.readValue(from.toFile(), LIST)) {
            // Whoever cannot be believed is found out when the file is read, not when a message comes.
            entry.certificates().forEach(PartnerEntry.Pinned::certificate);
            entry.codes().forEach(code -> byCode.put(code, entry));
        }
        return Map.copyOf(byCode);
    }
}
