package org.optr.audit.export;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.QueryText;

/**
 * What is to be exported, and how.
 *
 * @param rootCase only what happened in this case; null for any or none
 * @param from only what happened from then on; null from the beginning
 * @param until only what happened before; null for all until now
 * @param query only what this search finds, as {@link QueryText} writes it; null for all
 * @param language of the words in it, as a language tag
 */
@Embeddable
public record ExportOrder(
        @Enumerated(EnumType.STRING) ExportFormat format,
        @Column(name = "root_case") @Nullable String rootCase,
        @Column(name = "from_at") @Nullable Instant from,
        @Column(name = "until_at") @Nullable Instant until,
        @Nullable String query,
        String language) {

    private static final int LONGEST_QUERY = 2_000;

    public ExportOrder {
        require(from == null || until == null || from.isBefore(until), "export.period-reversed");
        require(query == null || query.length() <= LONGEST_QUERY, "export.query-too-long");
    }

    /** Returns the order for the entries of a period. */
    public static ExportOrder period(
            ExportFormat format, @Nullable Instant from, @Nullable Instant until, Locale language) {
        return new ExportOrder(format, null, from, until, null, language.toLanguageTag());
    }

    /** Returns the order for what happened in a case. */
    public static ExportOrder ofCase(ExportFormat format, String rootCase, Locale language) {
        return new ExportOrder(format, rootCase, null, null, null, language.toLanguageTag());
    }

    /** Returns the order for what a search finds. */
    public static ExportOrder found(ExportFormat format, AuditQuery query, Locale language) {
        return new ExportOrder(format, null, null, null, QueryText.of(query), language.toLanguageTag());
    }

    /** Returns the order for the whole ledger, which has no words in it. */
    public static ExportOrder ledger() {
        return period(ExportFormat.LEDGER, null, null, Locale.ENGLISH);
    }

    Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
