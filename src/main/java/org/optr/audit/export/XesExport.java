package org.optr.audit.export;

import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.audit.EntryWords;
import org.optr.audit.export.RemovalNotes.RemovalNote;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.springframework.stereotype.Component;

/**
 * An event log after IEEE 1849 (XES): a trace for each case, an event for each entry; what happened outside of cases stands
 * after the traces.
 */
@Component
class XesExport implements ExportWriter {

    private static final String ID = "identity:id";
    private static final String NAME = "concept:name";
    private static final String RESOURCE = "org:resource";
    private static final String TIME = "time:timestamp";
    private static final String TRANSITION = "lifecycle:transition";

    private static final Map<String, String> EXTENSIONS = Map.of(
            "Concept", "concept",
            "Time", "time",
            "Lifecycle", "lifecycle",
            "Organizational", "org",
            "Identity", "identity");

    /** The lifecycle of the standard; what is not here is complete as it happens. */
    private static final Map<String, String> TRANSITIONS = Map.of(
            "WorkItemClaimed", "start",
            "WorkItemAssigned", "assign",
            "WorkItemReleased", "withdraw",
            "WorkItemCancelled", "ate_abort",
            "RunStarted", "start",
            "RunCancelled", "pi_abort",
            "RunGivenUp", "pi_abort",
            "RunSuspended", "suspend",
            "RunResumed", "resume");

    private final EntrySource source;
    private final EntryTable table;
    private final RemovalNotes removals;

    XesExport(EntrySource source, EntryTable table, RemovalNotes removals) {
        this.source = source;
        this.table = table;
        this.removals = removals;
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.XES);
    }

    @Override
    public void write(ExportOrder order, EntrySelection selection, OutputStream out, ExportProgress progress) {
        progress.expect(source.count(selection));
        var xml = new XmlOut(out);
        open(xml);
        var words = table.words(order.locale());
        var traces = new Traces(xml);
        source.pagesByCase(selection, page -> {
            var names = table.names(page);
            var removed = removals.of(page, order.locale());
            page.forEach(entry -> {
                traces.enter(entry.rootCase(), removed);
                event(xml, entry, words, names);
            });
            progress.advance(page.size());
        });
        traces.enter(null, Map.of());
        source.pages(selection.and("e.root_case IS NULL"), page -> {
            var names = table.names(page);
            page.forEach(entry -> event(xml, entry, words, names));
            progress.advance(page.size());
        });
        xml.end();
    }

    private static void open(XmlOut xml) {
        xml.open("log", "xes.version", "1849.2016", "xes.features", "");
        EXTENSIONS.forEach((name, prefix) -> xml.empty(
                "extension",
                "name",
                name,
                "prefix",
                prefix,
                "uri",
                "http://www.xes-standard.org/" + prefix + ".xesext"));
        xml.open("global", "scope", "trace");
        string(xml, NAME, "");
        xml.close();
        xml.open("global", "scope", "event");
        string(xml, NAME, "");
        string(xml, RESOURCE, "");
        string(xml, TRANSITION, "complete");
        attribute(xml, "date", TIME, "1970-01-01T00:00:00Z");
        attribute(xml, "id", ID, "");
        xml.close();
        xml.empty("classifier", "name", "Activity", "scope", "event", "keys", NAME + " " + TRANSITION);
        string(xml, NAME, "OPTR");
        string(xml, "lifecycle:model", "standard");
    }

    private static void event(XmlOut xml, ExportedEntry entry, EntryWords words, Map<PersonId, PersonSummary> names) {
        xml.open("event");
        string(xml, NAME, activity(entry, words));
        string(xml, TRANSITION, TRANSITIONS.getOrDefault(entry.event(), "complete"));
        attribute(xml, "date", TIME, entry.at().toString());
        attribute(xml, "id", ID, entry.id());
        var person = names.get(entry.actor());
        string(xml, RESOURCE, person == null ? entry.actor().toString() : person.name());
        if (person != null) {
            string(xml, "org:group", person.unitName());
        }
        string(xml, "event", entry.event());
        string(xml, "subject", entry.subject().kind() + "/" + entry.subject().id());
        known(xml, "onBehalfOf", name(entry.onBehalfOf(), names));
        known(xml, "modelVersion", entry.evidence().model());
        known(xml, "formVersion", entry.evidence().form());
        known(xml, "submissionHash", entry.evidence().submission());
        known(xml, "leafHash", entry.leaf());
        xml.close();
    }

    /** A step of a process has a name of its own; all else is called what it is. */
    private static String activity(ExportedEntry entry, EntryWords words) {
        return entry.changes().stream()
                .filter(change -> change.field().equals("step"))
                .map(words::after)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> words.event(entry.event()));
    }

    private static @Nullable String name(@Nullable PersonId person, Map<PersonId, PersonSummary> names) {
        if (person == null) {
            return null;
        }
        var known = names.get(person);
        return known == null ? person.toString() : known.name();
    }

    private static void known(XmlOut xml, String key, @Nullable String value) {
        if (value != null) {
            string(xml, key, value);
        }
    }

    private static void string(XmlOut xml, String key, String value) {
        attribute(xml, "string", key, value);
    }

    private static void attribute(XmlOut xml, String type, String key, String value) {
        xml.empty(type, "key", key, "value", value);
    }

    /** Which trace is open. */
    private static final class Traces {

        private final XmlOut xml;
        private @Nullable String open;

        Traces(XmlOut xml) {
            this.xml = xml;
        }

        /** @param run null for none */
        void enter(@Nullable String run, Map<String, RemovalNote> removed) {
            if (Objects.equals(open, run)) {
                return;
            }
            if (open != null) {
                xml.close();
            }
            open = run;
            if (run != null) {
                xml.open("trace");
                string(xml, NAME, run);
                attribute(xml, "id", ID, run);
                var note = removed.get(run);
                known(xml, "historyRemoved", note == null ? null : note.words());
            }
        }
    }
}
