package org.optr.workbench.check;

import java.util.Objects;
import org.optr.workbench.check.Mend.Kind;

/** Every service task names an automatic step that there is. */
final class KnownSteps implements Rule {

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public void check(Reading reading, Report report) {
        var steps = reading.enterprise().steps().keySet();
        reading.all().forEach(drawing -> drawing.nodes("serviceTask").forEach(task -> {
            var name = stepOf(task);
            if (!name.isEmpty() && !steps.contains(name)) {
                Nearest.to(name, steps)
                        .ifPresentOrElse(
                                meant -> report.error(
                                        drawing.at(task)
                                                .mend(
                                                        Kind.SET_ATTRIBUTE,
                                                        "camunda:delegateExpression",
                                                        "${" + meant + "}"),
                                        "check.step-unknown-near",
                                        name,
                                        meant),
                                () -> report.error(drawing.at(task), "check.step-unknown", name));
            }
        }));
    }

    /** Returns the name of the step that a service task runs; empty where it names none. */
    static String stepOf(Node task) {
        return Objects.toString(task.camunda("delegateExpression"), "").replaceAll("^\\$\\{\\s*|\\s*}$", "");
    }
}
