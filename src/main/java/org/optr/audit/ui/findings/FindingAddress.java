package org.optr.audit.ui.findings;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.audit.findings.FindingQuery;
import org.optr.audit.findings.FindingRule;
import org.optr.people.PersonId;

/** A query in the address of the page, so that it can be kept, sent and gone back to. What cannot be read is left out. */
final class FindingAddress {

    private static final int USUAL_DAYS = 30;

    static QueryParameters of(FindingQuery query) {
        Map<String, List<String>> all = new HashMap<>();
        all.put("from", List.of(query.from().toString()));
        all.put("until", List.of(query.until().toString()));
        if (!query.rules().isEmpty()) {
            all.put(
                    "rule",
                    query.rules().stream().sorted().map(FindingAddress::name).toList());
        }
        if (query.person() != null) {
            all.put("by", List.of(query.person().toString()));
        }
        if (query.seen() != null) {
            all.put("seen", List.of(query.seen() ? "yes" : "no"));
        }
        return new QueryParameters(all);
    }

    static FindingQuery read(QueryParameters address, LocalDate today) {
        var until = read(address, "until", LocalDate::parse).orElse(today);
        return new FindingQuery(
                read(address, "from", LocalDate::parse).orElse(until.minusDays(USUAL_DAYS - 1L)),
                until,
                address.getParameters("rule").stream()
                        .flatMap(rule -> reading(rule, FindingAddress::rule).stream())
                        .collect(Collectors.toSet()),
                read(address, "by", PersonId::of).orElse(null),
                seen(address.getSingleParameter("seen").orElse("")));
    }

    private static @Nullable Boolean seen(String word) {
        return (word.equals("yes") || word.equals("no")) ? word.equals("yes") : null;
    }

    private static FindingRule rule(String name) {
        return FindingRule.valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String name(FindingRule rule) {
        return rule.name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<T> read(QueryParameters address, String name, Function<String, T> reading) {
        return address.getSingleParameter(name).flatMap(text -> reading(text, reading));
    }

    private static <T> Optional<T> reading(String text, Function<String, T> reading) {
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private FindingAddress() {}
}
