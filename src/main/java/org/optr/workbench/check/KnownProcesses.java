package org.optr.workbench.check;

import java.util.Objects;
import org.optr.workbench.check.Mend.Kind;

/** A process that is called exists; whichever version is in force then is meant. */
final class KnownProcesses implements Rule {

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.nodes("callActivity").forEach(call -> {
            var called = Objects.toString(call.element().attribute("", "calledElement"), "");
            var here = called.equals(reading.models().name());
            if (!called.isEmpty()
                    && !Expressions.isExpression(called)
                    && !here
                    && !reading.enterprise().hasProcess(called)) {
                report.warning(drawing.at(call), "check.process-unknown", called);
            }
            var binding = Objects.toString(call.camunda("calledElementBinding"), "latest");
            if (!binding.equals("latest")) {
                report.warning(
                        drawing.at(call).mend(Kind.SET_ATTRIBUTE, "camunda:calledElementBinding", "latest"),
                        "check.process-bound-elsewhere");
            }
        }));
    }
}
