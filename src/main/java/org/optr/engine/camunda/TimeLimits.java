package org.optr.engine.camunda;

import static java.util.stream.Collectors.joining;
import static org.optr.engine.XmlElement.BPMN;
import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.optr.engine.XmlElement;

/** What a version says of time: for each element its due date, its own timer, and the timers at its edge. */
final class TimeLimits {

    private final Map<String, String> texts = new TreeMap<>();

    private TimeLimits() {}

    static TimeLimits of(XmlElement model) {
        var limits = new TimeLimits();
        model.all().filter(element -> element.id() != null).forEach(limits::add);
        return limits;
    }

    private void add(XmlElement element) {
        var id = String.valueOf(element.id());
        var attached = Optional.ofNullable(element.attribute("", "attachedToRef"));
        var timers = element.children(BPMN, "timerEventDefinition")
                .flatMap(timer -> timer.children().stream())
                .filter(time -> time.name().getLocalPart().startsWith("time"))
                .map(time -> time.name().getLocalPart() + " " + time.text());
        var due = Stream.ofNullable(element.attribute(CAMUNDA, "dueDate")).map(text -> "due " + text);
        Stream.concat(due, timers).sorted().forEach(text -> {
            append(id, text);
            attached.ifPresent(step -> append(step, id + " " + text));
        });
    }

    private void append(String element, String text) {
        texts.merge(element, text, (one, other) -> Stream.of((one + "\n" + other).split("\n", -1))
                .sorted()
                .collect(joining("\n")));
    }

    /** Returns the limits as written; empty where there is none. */
    String of(String element) {
        return texts.getOrDefault(element, "");
    }
}
