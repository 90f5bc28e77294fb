package org.optr.audit.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** A query as one line of text, with the words that the address of the page has, and with exact times. */
public final class QueryText {

    private static final String EQUALS = "=";

    public static String of(AuditQuery query) {
        var all = new ArrayList<String>();
        put(all, "text", query.text().isBlank() ? null : query.text());
        put(all, "by", query.actor());
        put(all, "for", query.onBehalfOf());
        var subject = query.subject();
        put(all, "about", subject == null ? null : subject.kind() + ":" + subject.id());
        put(all, "case", query.rootCase());
        put(all, "from", query.from());
        put(all, "until", query.until());
        for (var facet : Facet.values()) {
            new TreeSet<>(query.chosen(facet)).forEach(value -> put(all, name(facet), value));
        }
        return String.join("&", all);
    }

    /** Reads what {@link #of} wrote. */
    static AuditQuery read(String text) {
        var all = Stream.of(text.split("&", -1))
                .filter(part -> part.contains(EQUALS))
                .map(part -> part.split(EQUALS, 2))
                .collect(Collectors.groupingBy(
                        part -> part[0],
                        Collectors.mapping(part -> URLDecoder.decode(part[1], UTF_8), Collectors.toList())));
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var values = all.get(name(facet));
            if (values != null) {
                chosen.put(facet, Set.copyOf(values));
            }
        }
        var words = read(all, "text", word -> word);
        return new AuditQuery(
                words == null ? "" : words,
                read(all, "by", PersonId::of),
                read(all, "for", PersonId::of),
                read(all, "about", QueryText::subject),
                read(all, "case", run -> run),
                read(all, "from", Instant::parse),
                read(all, "until", Instant::parse),
                chosen);
    }

    private static SubjectRef subject(String text) {
        var colon = text.indexOf(':');
        return new SubjectRef(SubjectKind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
    }

    private static <T> @Nullable T read(Map<String, List<String>> all, String name, Function<String, T> reading) {
        var values = all.get(name);
        return values == null ? null : reading.apply(values.get(0));
    }

    private static void put(List<String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.add(name + EQUALS + URLEncoder.encode(value.toString(), UTF_8));
        }
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private QueryText() {}
}
