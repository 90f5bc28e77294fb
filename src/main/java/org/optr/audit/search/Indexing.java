package org.optr.audit.search;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds sealed entries to the index, in the order of the ledger; one at a time on any number of nodes. */
@Component
class Indexing {

    static final int BATCH = 500;

    /** An entry with more words than this is found by the first ones. */
    private static final int MOST_WORDS = 400;

    private final SearchIndex index;
    private final EntryTexts texts;
    private final FoundSubjects subjects;
    private final People people;
    private final CurrentPerson current;

    Indexing(SearchIndex index, EntryTexts texts, FoundSubjects subjects, People people, CurrentPerson current) {
        this.index = index;
        this.texts = texts;
        this.subjects = subjects;
        this.people = people;
        this.current = current;
    }

    /**
     * Adds up to {@link #BATCH} entries.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean add() {
        var entries = index.sealedFrom(index.lock(), BATCH);
        if (!entries.isEmpty()) {
            index.add(entries);
            index.addWords(current.actingAs(PersonId.SYSTEM, () -> words(entries)));
            name(Facet.STEP, entries.stream().flatMap(entry -> entry.step().stream()));
            name(Facet.DECISION, entries.stream().flatMap(entry -> entry.outcome().stream()));
            index.next(entries.get(entries.size() - 1).place() + 1);
        }
        return entries.size() == BATCH;
    }

    private void name(Facet facet, Stream<FieldChange> values) {
        var named = new LinkedHashMap<String, FieldChange>();
        values.forEach(value -> named.put(String.valueOf(value.after()), value));
        named.values().forEach(value -> index.name(facet, value));
    }

    private Map<SealedEntry, Set<String>> words(List<SealedEntry> entries) {
        var persons = people.find(
                entries.stream().flatMap(Indexing::persons).distinct().toList());
        var known = new HashMap<SubjectRef, String>();
        var words = new LinkedHashMap<SealedEntry, Set<String>>();
        for (var entry : entries) {
            var names = persons(entry)
                    .flatMap(id -> Stream.ofNullable(persons.get(id)))
                    .map(PersonSummary::name);
            var title = known.computeIfAbsent(entry.subject(), this::title);
            words.put(
                    entry,
                    words(Stream.of(names, Stream.of(title), entry.names(), texts.of(entry))
                            .flatMap(each -> each)));
        }
        return words;
    }

    private String title(SubjectRef subject) {
        return subjects.find(subject).map(Subject::title).orElse("");
    }

    private static Set<String> words(Stream<String> texts) {
        return Words.of(texts.collect(joining(" "))).stream().limit(MOST_WORDS).collect(Collectors.toSet());
    }

    private static Stream<PersonId> persons(SealedEntry entry) {
        return Stream.concat(Stream.of(entry.actor()), Stream.ofNullable(entry.onBehalfOf()));
    }
}
