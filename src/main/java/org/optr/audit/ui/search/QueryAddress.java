package org.optr.audit.ui.search;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.Facet;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** A query in the address of the page, so that it can be kept, sent and gone back to. What cannot be read is left out. */
final class QueryAddress {

    static QueryParameters of(AuditQuery query, ZoneId zone) {
        var all = new HashMap<String, List<String>>();
        put(all, "text", query.text().isBlank() ? null : query.text());
        put(all, "by", query.actor());
        put(all, "for", query.onBehalfOf());
        put(
                all,
                "about",
                query.subject() == null
                        ? null
                        : query.subject().kind() + ":" + query.subject().id());
        put(all, "case", query.rootCase());
        put(all, "from", query.from() == null ? null : LocalDate.ofInstant(query.from(), zone));
        put(all, "until", query.until() == null ? null : lastDay(query.until(), zone));
        query.chosen().forEach((facet, values) -> all.put(name(facet), List.copyOf(new TreeSet<>(values))));
        return new QueryParameters(all);
    }

    static AuditQuery read(QueryParameters address, ZoneId zone) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = address.getParameters(name(facet));
            if (!values.isEmpty()) {
                chosen.put(facet, Set.copyOf(values));
            }
        }
        return new AuditQuery(
                address.getSingleParameter("text").orElse(""),
                read(address, "by", PersonId::of),
                read(address, "for", PersonId::of),
                read(address, "about", QueryAddress::subject),
                address.getSingleParameter("case").orElse(null),
                read(address, "from", text -> startOf(LocalDate.parse(text), zone)),
                read(address, "until", text -> startOf(LocalDate.parse(text).plusDays(1), zone)),
                chosen);
    }

    static Instant startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    static LocalDate lastDay(Instant until, ZoneId zone) {
        return LocalDate.ofInstant(until, zone).minusDays(1);
    }

    private static SubjectRef subject(String text) {
        var parts = text.split(":", 2);
        return new SubjectRef(SubjectKind.valueOf(parts[0]), parts[parts.length - 1]);
    }

    private static <T> @Nullable T read(QueryParameters address, String name, Function<String, T> reading) {
        return address.getSingleParameter(name)
                .flatMap(text -> {
                    try {
                        return Optional.of(reading.apply(text));
                    } catch (IllegalArgumentException | DateTimeException unreadable) {
                        return Optional.empty();
                    }
                })
                .orElse(null);
    }

    private static void put(Map<String, List<String>> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, List.of(value.toString()));
        }
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private QueryAddress() {}
}
