package org.optr.audit.search;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.audit.search.SearchRebuildEvents.SearchRebuilt;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds sealed entries to the index, in the order of the ledger; one at a time on any number of nodes. */
@Component
class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    /** An entry with more words than this is found by the first ones. */
    private static final int MOST_WORDS = 400;

    private final SearchIndex index;
    private final SetAsides setAsides;
    private final EntryTexts texts;
    private final FoundSubjects subjects;
    private final People people;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Indexing(
            SearchIndex index,
            SetAsides setAsides,
            EntryTexts texts,
            FoundSubjects subjects,
            People people,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.index = index;
        this.setAsides = setAsides;
        this.texts = texts;
        this.subjects = subjects;
        this.people = people;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds the next entries of a pass.
     *
     * @return whether there may be more
     * @throws NotIndexed if one of them cannot be; then none is
     */
    @Transactional
    boolean add(Pass pass, int most) {
        var state = index.lock();
        var from = state.place(pass);
        if (from == null) {
            return false;
        }
        try {
            return add(pass, from, state.end(pass), most);
        } catch (TransientDataAccessException | RecoverableDataAccessException later) {
            throw later;
        } catch (RuntimeException bad) {
            throw new NotIndexed(from, bad);
        }
    }

    private boolean add(Pass pass, long from, long end, int most) {
        var entries = index.sealed(from, end, most);
        if (pass == Pass.REBUILD) {
            index.remove(from, entries.size() < most ? end : after(entries));
            index.removeElsewhere(entries);
        }
        if (!entries.isEmpty()) {
            index.add(entries);
            index.addWords(current.actingAs(PersonId.SYSTEM, () -> words(entries)));
            name(Facet.STEP, entries.stream().flatMap(entry -> entry.step().stream()), pass);
            name(Facet.DECISION, entries.stream().flatMap(entry -> entry.outcome().stream()), pass);
            index.next(pass, after(entries));
        }
        if (pass == Pass.REBUILD && entries.size() < most) {
            index.endRebuild();
            var rebuilt = new SearchRebuilt(end, setAsides.count());
            current.actingAs(PersonId.SYSTEM, () -> events.publishEvent(rebuilt));
        }
        return entries.size() == most;
    }

    private static long after(List<SealedEntry> entries) {
        return entries.get(entries.size() - 1).place() + 1;
    }

    /** Goes on after an entry that cannot be indexed, unless another node has done so. */
    @Transactional
    void setAside(Pass pass, NotIndexed bad) {
        var place = index.lock().place(pass);
        if (place != null && place == bad.place()) {
            var reference = UUID.randomUUID().toString();
            LOG.error("Entry {} of the ledger is not found by the search, reference {}", place + 1, reference, bad);
            index.remove(place, place + 1);
            setAsides.add(place, reference, clock.instant());
            index.next(pass, place + 1);
        }
    }

    private void name(Facet facet, Stream<FieldChange> values, Pass pass) {
        var named = new LinkedHashMap<String, FieldChange>();
        values.forEach(value -> named.put(String.valueOf(value.after()), value));
        named.values().forEach(value -> index.name(facet, value, pass));
    }

    private Map<SealedEntry, Set<String>> words(List<SealedEntry> entries) {
        var persons = people.find(
                entries.stream().flatMap(Indexing::persons).distinct().toList());
        var known = new HashMap<SubjectRef, String>();
        var words = new LinkedHashMap<SealedEntry, Set<String>>();
        for (var entry : entries.stream().filter(each -> !each.erased()).toList()) {
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
