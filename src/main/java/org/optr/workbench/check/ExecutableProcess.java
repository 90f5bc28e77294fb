package org.optr.workbench.check;

import static org.optr.engine.XmlElement.CAMUNDA;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.engine.XmlElement;
import org.optr.shared.SubjectKind;
import org.optr.workbench.check.Mend.Kind;

/** A process and a table can be deployed: they may be run, and say how long their history is kept. */
final class ExecutableProcess implements Rule {

    /** As docs/bpmn-style.md says: five years. */
    private static final String TIME_TO_LIVE = "P1825D";

    private static final Set<String> SUBJECTS = Arrays.stream(SubjectKind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .collect(Collectors.toUnmodifiableSet());

    private static final String DMN_EXTENSIONS = "http://camunda.org/schema/1.0/dmn";

    @Override
    public String name() {
        return "executable";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.process().ifPresent(process -> {
            if (!"true".equals(process.attribute("", "isExecutable"))) {
                report.error(
                        drawing.at(process).mend(Kind.SET_ATTRIBUTE, "isExecutable", "true"), "check.not-executable");
            }
            checkHistory(process, CAMUNDA, drawing.at(process), report);
            checkSubject(drawing.at(process), Properties.of(process).get("subject"), report);
        }));
        reading.tables().forEach((file, root) -> root.children(XmlElement.DMN, "decision")
                .forEach(decision -> checkHistory(
                        decision, DMN_EXTENSIONS, new Place(file, String.valueOf(decision.id())), report)));
    }

    private static void checkHistory(XmlElement element, String namespace, Place place, Report report) {
        var kept = element.attribute(namespace, "historyTimeToLive");
        if (kept == null || !kept.matches("P?\\d+D?")) {
            report.error(
                    place.mend(Kind.SET_ATTRIBUTE, "camunda:historyTimeToLive", TIME_TO_LIVE), "check.history-unkept");
        }
    }

    private static void checkSubject(Place place, @Nullable String subject, Report report) {
        if (subject == null) {
            report.advice(place.mend(Kind.SET_PROPERTY, "subject", ""), "check.subject-missing");
        } else if (!SUBJECTS.contains(subject)) {
            report.error(
                    place.mend(
                            Kind.SET_PROPERTY,
                            "subject",
                            Nearest.to(subject, SUBJECTS).orElse("")),
                    "check.subject-unknown",
                    subject);
        }
    }
}
