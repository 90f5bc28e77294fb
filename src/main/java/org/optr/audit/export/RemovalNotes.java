package org.optr.audit.export;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.audit.retention.RemovedCase;
import org.optr.audit.retention.RemovedCases;
import org.optr.audit.retention.RetentionPeriod;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.ui.Formats;
import org.optr.ui.Translations;
import org.springframework.stereotype.Component;

/** Says of the cases in a file whose history was removed when, by whom and by which period that was done. */
@Component
class RemovalNotes {

    private final RemovedCases removed;
    private final People people;
    private final Translations translations;

    RemovalNotes(RemovedCases removed, People people, Translations translations) {
        this.removed = removed;
        this.people = people;
        this.translations = translations;
    }

    /** Returns a note for each of the entries' cases that was removed, by its outermost run. */
    Map<String, RemovalNote> of(Collection<ExportedEntry> entries, Locale language) {
        return ofCases(
                entries.stream()
                        .map(ExportedEntry::rootCase)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                language);
    }

    Map<String, RemovalNote> ofCases(Collection<String> cases, Locale language) {
        var found = removed.among(cases);
        var names = people.find(found.values().stream()
                .map(RemovedCase::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var notes = new HashMap<String, RemovalNote>();
        found.forEach((run, each) -> notes.put(run, new RemovalNote(each, words(each, names, language))));
        return notes;
    }

    private String words(RemovedCase each, Map<PersonId, PersonSummary> names, Locale language) {
        var formats = new Formats(language, ZoneOffset.UTC);
        return translations.getTranslation(
                "export.removed",
                language,
                formats.dateTime(each.removedAt()),
                name(each.by(), names),
                period(each.period(), language),
                formats.dateTime(each.endedAt()));
    }

    private String period(RetentionPeriod period, Locale language) {
        var key = period.unit() == RetentionPeriod.Unit.YEARS ? "retention.years" : "retention.days";
        return translations.getTranslation(key, language, period.amount());
    }

    private static String name(@Nullable PersonId person, Map<PersonId, PersonSummary> names) {
        var known = person == null ? null : names.get(person);
        return known == null ? "–" : known.name();
    }

    record RemovalNote(RemovedCase removed, String words) {}
}
