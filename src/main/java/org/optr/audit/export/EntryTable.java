package org.optr.audit.export;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.EntryWords;
import org.optr.audit.export.RemovalNotes.RemovalNote;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.optr.ui.Translations;
import org.springframework.stereotype.Component;

/** Entries as rows of a table, in words of a language. */
@Component
class EntryTable {

    private static final List<String> COLUMNS = List.of(
            "number",
            "time",
            "event",
            "event-name",
            "actor",
            "actor-id",
            "on-behalf-of",
            "on-behalf-of-id",
            "subject-kind",
            "subject-id",
            "case",
            "model-version",
            "form-version",
            "submission-hash",
            "changes",
            "place",
            "leaf-hash",
            "case-history");

    private final EntrySource source;
    private final People people;
    private final Translations translations;
    private final RemovalNotes removals;

    EntryTable(EntrySource source, People people, Translations translations, RemovalNotes removals) {
        this.source = source;
        this.people = people;
        this.translations = translations;
        this.removals = removals;
    }

    /** Hands over the heads of the columns, then one row for each entry. */
    void write(ExportOrder order, EntrySelection selection, ExportProgress progress, Row row) {
        var language = order.locale();
        progress.expect(source.count(selection));
        row.add(COLUMNS.stream()
                .map(column -> translations.getTranslation("export.column." + column, language))
                .toList());
        var words = words(language);
        source.pages(selection, page -> {
            var names = names(page);
            var notes = removals.of(page, language);
            page.forEach(entry -> row.add(cells(entry, words, names, notes)));
            progress.advance(page.size());
        });
    }

    /** Returns who acted in some entries, or on whose behalf. */
    Map<PersonId, PersonSummary> names(List<ExportedEntry> page) {
        return people.find(persons(page));
    }

    EntryWords words(Locale language) {
        return new EntryWords(key -> translations.getTranslation(key, language), new Formats(language, ZoneOffset.UTC));
    }

    private List<String> cells(
            ExportedEntry entry,
            EntryWords words,
            Map<PersonId, PersonSummary> names,
            Map<String, RemovalNote> removed) {
        return Stream.of(
                        entry.number(),
                        entry.at(),
                        words.event(entry.event()),
                        entry.event(),
                        name(entry.actor(), names),
                        entry.actor(),
                        name(entry.onBehalfOf(), names),
                        entry.onBehalfOf(),
                        kind(entry.subject().kind(), words),
                        entry.subject().id(),
                        entry.rootCase(),
                        entry.evidence().model(),
                        entry.evidence().form(),
                        entry.evidence().submission(),
                        changes(entry.changes(), words),
                        entry.place(),
                        entry.leaf(),
                        removal(entry.rootCase(), removed))
                .map(value -> SafeText.of(Objects.toString(value, "")))
                .toList();
    }

    private static String removal(@Nullable String run, Map<String, RemovalNote> removed) {
        var note = run == null ? null : removed.get(run);
        return note == null ? "" : note.words();
    }

    private static String kind(SubjectKind kind, EntryWords words) {
        return words.bundle().apply("export.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    private static String changes(List<FieldChange> changes, EntryWords words) {
        return changes.stream()
                .map(change -> words.field(change.field()) + ": " + difference(change, words))
                .collect(Collectors.joining("\n"));
    }

    private static String difference(FieldChange change, EntryWords words) {
        return Stream.of(words.before(change), words.after(change))
                .map(value -> value == null ? "–" : value)
                .collect(Collectors.joining(" → "));
    }

    private static String name(@Nullable PersonId person, Map<PersonId, PersonSummary> names) {
        var known = person == null ? null : names.get(person);
        return known == null ? "" : known.name();
    }

    private static Collection<PersonId> persons(List<ExportedEntry> page) {
        return page.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.onBehalfOf())))
                .collect(Collectors.toSet());
    }

    /** Takes a row; the first one holds the heads of the columns. */
    interface Row {

        void add(List<String> cells);
    }
}
