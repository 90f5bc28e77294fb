package org.optr.audit.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.audit.export.OcelSink.LogEvent;
import org.optr.audit.export.OcelSink.Relation;
import org.optr.audit.export.OcelSink.Value;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** What things of OPTR are called in an object-centric event log. */
final class OcelNames {

    static final String CASE = "Case";
    static final String PERSON = type(SubjectKind.PERSON);
    static final List<String> OF_EVENTS = List.of("formVersion", "leafHash", "modelVersion", "submissionHash");

    /** Returns "KeyResult". */
    static String type(SubjectKind kind) {
        return Arrays.stream(kind.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static String id(SubjectRef subject) {
        return type(subject.kind()) + "/" + subject.id();
    }

    static String caseId(String run) {
        return CASE + "/" + run;
    }

    static String id(PersonId person) {
        return PERSON + "/" + person;
    }

    static Relation to(SubjectRef subject, String qualifier) {
        return new Relation(id(subject), type(subject.kind()), qualifier);
    }

    static LogEvent event(ExportedEntry entry) {
        var relations = new ArrayList<Relation>();
        relations.add(to(entry.subject(), "about"));
        relations.add(new Relation(id(entry.actor()), PERSON, "by"));
        var absent = entry.onBehalfOf();
        if (absent != null) {
            relations.add(new Relation(id(absent), PERSON, "on behalf of"));
        }
        var run = entry.rootCase();
        if (run != null) {
            relations.add(new Relation(caseId(run), CASE, "in"));
        }
        return new LogEvent(entry.id(), entry.event(), entry.at(), attributes(entry), relations);
    }

    private static SortedMap<String, String> attributes(ExportedEntry entry) {
        var known = new TreeMap<String, String>();
        put(known, "formVersion", entry.evidence().form());
        put(known, "leafHash", entry.leaf());
        put(known, "modelVersion", entry.evidence().model());
        put(known, "submissionHash", entry.evidence().submission());
        return known;
    }

    private static void put(SortedMap<String, String> known, String name, @Nullable String value) {
        if (value != null) {
            known.put(name, value);
        }
    }

    /** Returns what an entry made of its subject. */
    static List<Value> values(ExportedEntry entry) {
        return entry.changes().stream()
                .map(change -> new Value(change.field(), Objects.toString(change.after(), ""), entry.at()))
                .toList();
    }

    private OcelNames() {}
}
