package org.optr.form.schema;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.DateInput;
import org.optr.form.schema.FormComponent.DateRules;
import org.optr.form.schema.FormComponent.DateRules.Subtype;
import org.optr.shared.RuleViolation;

/** Rules of dates and times. */
final class DateCheck {

    private final Clock clock;

    DateCheck(Clock clock) {
        this.clock = clock;
    }

    Optional<RuleViolation> check(DateInput input, String text, DataPath path, Map<String, @Nullable Object> values) {
        var rules = input.rules();
        var moment = moment(rules.subtype(), text);
        if (moment == null) {
            return Rules.unless(false, rules.subtype() == Subtype.TIME ? "form.not-a-time" : "form.not-a-date");
        }
        return passed(rules, text).or(() -> reversed(rules, moment, path, values));
    }

    private Optional<RuleViolation> passed(DateRules rules, String text) {
        var day = rules.disallowPassed() ? Moments.day(text) : null;
        return Rules.unless(
                day == null || !day.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)), "form.date-passed");
    }

    private static Optional<RuleViolation> reversed(
            DateRules rules, LocalDateTime moment, DataPath path, Map<String, @Nullable Object> values) {
        var key = rules.notBefore();
        var earliest =
                key == null ? null : moment(rules.subtype(), path.sibling(key).get(values));
        return Rules.unless(earliest == null || !moment.isBefore(earliest), "form.dates-reversed");
    }

    private static @Nullable LocalDateTime moment(Subtype subtype, @Nullable Object text) {
        return switch (subtype) {
            case DATE -> {
                var day = text instanceof String iso && iso.length() == 10 ? Moments.day(iso) : null;
                yield day == null ? null : day.atStartOfDay();
            }
            case TIME -> {
                var time = Moments.time(text);
                yield time == null ? null : time.atDate(LocalDate.EPOCH);
            }
            case DATETIME -> Moments.dateTime(text, ZoneOffset.UTC);
        };
    }
}
