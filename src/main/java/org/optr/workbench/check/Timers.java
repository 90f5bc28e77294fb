package org.optr.workbench.check;

import static org.optr.engine.XmlElement.BPMN;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.optr.engine.XmlElement;

/** A time limit says when: at a time, after a while, or again and again. */
final class Timers implements Rule {

    private static final Set<String> WHEN = Set.of("timeDate", "timeDuration", "timeCycle");

    @Override
    public String name() {
        return "timers";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.nodes().forEach(node -> node.element()
                .children(BPMN, "timerEventDefinition")
                .forEach(timer -> check(drawing.at(node), timer, report))));
    }

    static boolean isTimer(Node node) {
        return node.element().children(BPMN, "timerEventDefinition").findAny().isPresent();
    }

    private static void check(Place place, XmlElement timer, Report report) {
        var when = timer.children().stream()
                .filter(child -> WHEN.contains(child.name().getLocalPart()))
                .filter(child -> !child.text().isEmpty())
                .toList();
        if (when.size() != 1) {
            report.error(place, "check.timer-empty");
        }
        when.stream()
                .filter(limit -> !Expressions.isExpression(limit.text()) && !isReadable(limit))
                .forEach(limit -> report.error(place, "check.timer-unreadable", limit.text()));
    }

    /** How often a cycle may come is for the engine's own check. */
    private static boolean isReadable(XmlElement limit) {
        return switch (limit.name().getLocalPart()) {
            case "timeDate" -> isTime(limit.text());
            case "timeDuration" -> isDuration(limit.text());
            default -> true;
        };
    }

    private static boolean isTime(String text) {
        try {
            return DateTimeFormatter.ISO_DATE_TIME.parse(text) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDuration(String text) {
        try {
            return DatatypeFactory.newInstance().newDuration(text).getSign() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
