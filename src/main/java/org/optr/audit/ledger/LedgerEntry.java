package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Evidence;

/**
 * An entry of the record as it is stored.
 *
 * @param number by which the table of entries knows it
 * @param id by which the ledger knows it; null for an entry from before there was one
 * @param subject kind and id
 * @param salt null where none was drawn yet, or where it was erased together with the changes
 */
record LedgerEntry(
        long number,
        @Nullable UUID id,
        Instant at,
        UUID actor,
        @Nullable UUID onBehalfOf,
        String event,
        String subject,
        @Nullable String rootCase,
        Evidence evidence,
        @Nullable Salt salt,
        String changes) {

    private static final int VERSION = 1;
    private static final String NOTHING = "[]";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    boolean isErased() {
        return salt == null && changes.equals(NOTHING);
    }

    LedgerEntry salted(Salt drawn) {
        return new LedgerEntry(number, id, at, actor, onBehalfOf, event, subject, rootCase, evidence, drawn, changes);
    }

    /** Returns what binds the entry to its changes without telling them. */
    Hash commitment() {
        return Hash.digest(Objects.requireNonNull(salt).bytes(), changes.getBytes(UTF_8));
    }

    /** Returns what the commitment is over, as the verifier reads it. */
    String contents() {
        var encoded =
                Base64.getEncoder().encodeToString(Objects.requireNonNull(salt).bytes());
        return "{\"changes\":" + changes + ",\"salt\":\"" + encoded + "\"}";
    }

    /** Returns the text whose bytes are the leaf. */
    String canonical(Hash commitment) {
        var members = new TreeMap<String, Object>();
        members.put("v", VERSION);
        members.put("id", id == null ? Long.toString(number) : id.toString());
        members.put("at", TIME.format(at));
        members.put("actor", actor.toString());
        members.put("event", event);
        members.put("subject", subject);
        members.put("commitment", commitment.toString());
        putIfKnown(members, "onBehalfOf", onBehalfOf);
        putIfKnown(members, "case", rootCase);
        putIfKnown(members, "modelVersion", evidence.model());
        putIfKnown(members, "formVersion", evidence.form());
        putIfKnown(members, "submissionHash", evidence.submission());
        return CanonicalJson.object(members);
    }

    Hash leaf(Hash commitment) {
        return Hash.ofLeaf(canonical(commitment).getBytes(UTF_8));
    }

    private static void putIfKnown(TreeMap<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value);
        }
    }
}
