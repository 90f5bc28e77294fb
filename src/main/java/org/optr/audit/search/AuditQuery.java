package org.optr.audit.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/**
 * Which entries to find. What is null or empty does not matter; all that is given must hold.
 *
 * @param text words that all occur in the entry, or in the names of its persons and subject
 * @param actor who did it
 * @param onBehalfOf in whose place they did it
 * @param rootCase the outermost run
 * @param from the first moment
 * @param until the first moment no longer meant
 * @param chosen of each facet, any of these values
 */
public record AuditQuery(
        String text,
        @Nullable PersonId actor,
        @Nullable PersonId onBehalfOf,
        @Nullable SubjectRef subject,
        @Nullable String rootCase,
        @Nullable Instant from,
        @Nullable Instant until,
        Map<Facet, Set<String>> chosen) {

    public static final AuditQuery ALL = new AuditQuery("", null, null, null, null, null, null, Map.of());

    public AuditQuery {
        chosen = Map.copyOf(chosen);
    }

    public Set<String> chosen(Facet facet) {
        return chosen.getOrDefault(facet, Set.of());
    }

    /** Returns this query with other values of one facet. */
    public AuditQuery choosing(Facet facet, Set<String> values) {
        var next = new EnumMap<Facet, Set<String>>(Facet.class);
        next.putAll(chosen);
        if (values.isEmpty()) {
            next.remove(facet);
        } else {
            next.put(facet, Set.copyOf(values));
        }
        return new AuditQuery(text, actor, onBehalfOf, subject, rootCase, from, until, next);
    }

    public AuditQuery about(@Nullable SubjectRef other) {
        return new AuditQuery(text, actor, onBehalfOf, other, rootCase, from, until, chosen);
    }

    public AuditQuery inCase(@Nullable String other) {
        return new AuditQuery(text, actor, onBehalfOf, subject, other, from, until, chosen);
    }
}
