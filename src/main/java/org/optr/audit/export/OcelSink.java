package org.optr.audit.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;

/** Writes an object-centric event log: its types, then all objects, then all events. */
interface OcelSink {

    void begin(Types types) throws IOException;

    void object(LogObject object) throws IOException;

    void beginEvents() throws IOException;

    void event(LogEvent event) throws IOException;

    void end() throws IOException;

    /** The names of attributes by the name of a type. */
    record Types(SortedMap<String, SortedSet<String>> ofEvents, SortedMap<String, SortedSet<String>> ofObjects) {}

    /** @param values in the order in which they came about */
    record LogObject(String id, String type, List<Value> values, List<Relation> relations) {}

    /** What an attribute of an object is from a time on; empty where it has no value any more. */
    record Value(String attribute, String value, Instant from) {}

    record LogEvent(
            String id, String type, Instant at, SortedMap<String, String> attributes, List<Relation> relations) {}

    /** How an object or an event is related to an object. */
    record Relation(String object, String type, String qualifier) {}
}
