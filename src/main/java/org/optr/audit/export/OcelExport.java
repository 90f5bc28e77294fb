package org.optr.audit.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.optr.audit.export.OcelSink.Types;
import org.springframework.stereotype.Component;

/**
 * An object-centric event log after OCEL 2.0: every entry is an event, related to what it is about, to its case and to the persons;
 * objects bear what changed of them, with the time, and are related to each other.
 */
@Component
class OcelExport implements ExportWriter {

    private final EntrySource source;
    private final OcelObjects objects;

    OcelExport(EntrySource source, OcelObjects objects) {
        this.source = source;
        this.objects = objects;
    }

    @Override
    public Set<ExportFormat> formats() {
        return Set.of(ExportFormat.OCEL_JSON, ExportFormat.OCEL_XML);
    }

    @Override
    public void write(ExportOrder order, EntrySelection selection, OutputStream out, ExportProgress progress)
            throws IOException {
        progress.expect(source.count(selection));
        var sink = order.format() == ExportFormat.OCEL_JSON ? new OcelJson(out) : new OcelXml(out);
        sink.begin(types(selection, progress));
        objects.write(order.locale(), selection, object -> write(() -> sink.object(object)), progress);
        sink.beginEvents();
        source.pages(selection, page -> {
            page.forEach(entry -> write(() -> sink.event(OcelNames.event(entry))));
            progress.advance(page.size());
        });
        sink.end();
    }

    private Types types(EntrySelection selection, ExportProgress progress) {
        var events = new TreeMap<String, SortedSet<String>>();
        var things = new TreeMap<String, SortedSet<String>>();
        of(things, OcelNames.CASE).add(OcelObjects.HISTORY_REMOVED);
        of(things, OcelNames.PERSON).add(OcelObjects.NAME);
        source.pages(selection, page -> {
            page.forEach(entry -> {
                of(events, entry.event()).addAll(OcelNames.OF_EVENTS);
                var attributes = of(things, OcelNames.type(entry.subject().kind()));
                attributes.add(OcelObjects.NAME);
                entry.changes().forEach(change -> attributes.add(change.field()));
            });
            progress.advance(0);
        });
        return new Types(events, things);
    }

    private static SortedSet<String> of(SortedMap<String, SortedSet<String>> types, String name) {
        return types.computeIfAbsent(name, type -> new TreeSet<>());
    }

    private static void write(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {

        void run() throws IOException;
    }
}
