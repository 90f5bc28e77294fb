package org.optr.workbench.check;

import java.util.List;
import org.optr.workbench.check.Finding.Severity;

/** Takes down what one rule finds. */
final class Report {

    private final String rule;
    private final List<Finding> findings;

    Report(String rule, List<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    void error(Place place, String key, String... arguments) {
        add(Severity.ERROR, place, key, List.of(arguments));
    }

    void warning(Place place, String key, String... arguments) {
        add(Severity.WARNING, place, key, List.of(arguments));
    }

    void advice(Place place, String key, String... arguments) {
        add(Severity.ADVICE, place, key, List.of(arguments));
    }

    private void add(Severity severity, Place place, String key, List<String> arguments) {
        findings.add(new Finding(severity, rule, place.file(), place.element(), key, arguments, place.mend()));
    }
}
