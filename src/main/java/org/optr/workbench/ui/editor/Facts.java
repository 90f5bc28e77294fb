package org.optr.workbench.ui.editor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the panel knows of an element of the drawing: the words of the file.
 *
 * @param type in the words of BPMN, such as {@code userTask}
 * @param attributes those of the file, with {@code camunda:} where they are not BPMN's
 * @param properties each {@code camunda:property} by its name
 * @param event null for what is no event
 * @param condition null for what is no flow
 * @param repetition null for what is done once
 * @param targets what it could lead to and does not yet; none for whoever only reads
 * @param ofServer whether the panel itself asked for the change
 */
record Facts(
        String id,
        String type,
        String name,
        String parent,
        Map<String, String> attributes,
        Map<String, String> properties,
        String documentation,
        Map<String, String> inputs,
        Map<String, String> outputs,
        List<Passed> passedIn,
        List<Passed> passedOut,
        @Nullable Event event,
        @Nullable String condition,
        @Nullable Repetition repetition,
        List<Way> outgoing,
        List<Line> targets,
        boolean ofServer) {

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    String property(String name) {
        return properties.getOrDefault(name, "");
    }

    boolean is(String... types) {
        return List.of(types).contains(type);
    }

    /** A variable that is handed to a called process, or back from it. */
    record Passed(String source, String target, String kind) {}

    /**
     * What an event waits for or tells.
     *
     * @param kind of a timer: {@code timeDate}, {@code timeDuration} or {@code timeCycle}
     * @param value when, the name of the message, the code of the error
     */
    record Event(String type, String kind, String value) {}

    /** How a step is done for several. */
    record Repetition(boolean sequential, String collection, String variable, String completion) {}

    /** A flow that leads on. */
    record Way(String id, String name, String target) {

        /** Returns what people call it. */
        String title() {
            return name.isEmpty() ? "→ " + target : name + " → " + target;
        }
    }
}
