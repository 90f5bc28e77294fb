package org.optr.audit.export;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.audit.export.OcelSink.LogObject;
import org.optr.audit.export.OcelSink.Relation;
import org.optr.audit.export.OcelSink.Value;
import org.optr.audit.export.RemovalNotes.RemovalNote;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** The objects that entries speak of: subjects, persons and cases. One of them at a time is in memory, and the ids of persons. */
@Component
class OcelObjects {

    static final String NAME = "name";
    static final String HISTORY_REMOVED = "historyRemoved";

    private final EntrySource source;
    private final People people;
    private final Map<SubjectKind, SubjectDirectory> directories;
    private final RemovalNotes removals;
    private final Clock clock;

    OcelObjects(
            EntrySource source, People people, List<SubjectDirectory> directories, RemovalNotes removals, Clock clock) {
        this.source = source;
        this.people = people;
        this.directories = directories.stream().collect(Collectors.toMap(SubjectDirectory::kind, Function.identity()));
        this.removals = removals;
        this.clock = clock;
    }

    void write(Locale language, EntrySelection selection, Consumer<LogObject> sink, ExportProgress progress) {
        var persons = new HashSet<>(source.persons(selection));
        var open = new Open(selection, sink);
        source.pagesBySubject(selection, page -> {
            page.forEach(entry -> {
                open.enter(entry.subject());
                open.values.addAll(OcelNames.values(entry));
            });
            progress.advance(0);
        });
        open.enter(null);
        persons.stream()
                .filter(person -> !open.persons.contains(person.toString()))
                .forEach(person ->
                        sink.accept(new LogObject(OcelNames.id(person), OcelNames.PERSON, named(person), List.of())));
        cases(language, selection, sink, progress);
    }

    private List<Value> named(PersonId person) {
        return people.find(person).stream()
                .map(known -> new Value(NAME, known.name(), clock.instant()))
                .toList();
    }

    private void cases(Locale language, EntrySelection selection, Consumer<LogObject> sink, ExportProgress progress) {
        var open = new OpenCase(sink);
        source.pagesByCase(selection, page -> {
            var removed = removals.of(page, language);
            page.forEach(entry -> open.add(entry, removed));
            progress.advance(0);
        });
        open.write();
    }

    /** The subject whose entries are being read. */
    private final class Open {

        private final EntrySelection selection;
        private final Consumer<LogObject> sink;
        private final List<Value> values = new ArrayList<>();
        private final Set<String> persons = new HashSet<>();
        private @Nullable SubjectRef subject;

        Open(EntrySelection selection, Consumer<LogObject> sink) {
            this.selection = selection;
            this.sink = sink;
        }

        /** @param next null after the last */
        void enter(@Nullable SubjectRef next) {
            if (subject != null && !subject.equals(next)) {
                write(subject);
            }
            subject = next;
        }

        private void write(SubjectRef ref) {
            var known = Optional.ofNullable(directories.get(ref.kind())).flatMap(directory -> directory.find(ref.id()));
            known.ifPresent(found -> values.add(new Value(NAME, found.title(), clock.instant())));
            var parent = known.map(Open::parent).filter(above -> source.has(selection, above));
            sink.accept(new LogObject(
                    OcelNames.id(ref),
                    OcelNames.type(ref.kind()),
                    List.copyOf(values),
                    parent.map(above -> OcelNames.to(above, "part of")).stream().toList()));
            values.clear();
            if (ref.kind() == SubjectKind.PERSON) {
                persons.add(ref.id());
            }
        }

        private static @Nullable SubjectRef parent(Subject subject) {
            var path = subject.path();
            return path.size() < 2 ? null : path.get(path.size() - 2).ref();
        }
    }

    /** The case whose entries are being read. */
    private static final class OpenCase {

        private final Consumer<LogObject> sink;
        private final Set<Relation> about = new LinkedHashSet<>();
        private @Nullable String run;
        private @Nullable RemovalNote note;

        OpenCase(Consumer<LogObject> sink) {
            this.sink = sink;
        }

        void add(ExportedEntry entry, Map<String, RemovalNote> removed) {
            if (!Objects.equals(run, entry.rootCase())) {
                write();
                about.clear();
            }
            run = entry.rootCase();
            note = removed.get(run);
            about.add(OcelNames.to(entry.subject(), "about"));
        }

        void write() {
            if (run != null) {
                sink.accept(new LogObject(OcelNames.caseId(run), OcelNames.CASE, values(), List.copyOf(about)));
            }
        }

        private List<Value> values() {
            return Stream.ofNullable(note)
                    .map(each -> new Value(
                            HISTORY_REMOVED, each.words(), each.removed().removedAt()))
                    .toList();
        }
    }
}
