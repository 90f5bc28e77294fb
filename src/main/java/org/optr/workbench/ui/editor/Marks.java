package org.optr.workbench.ui.editor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.optr.workbench.check.Finding;

/** The findings of a drawing by element, as the drawing shows them. */
final class Marks {

    /** @param findings the worst first */
    static List<Mark> of(List<Finding> findings, Function<Finding, String> words) {
        return findings.stream()
                .filter(finding -> !finding.element().isEmpty())
                .collect(groupingBy(Finding::element, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> mark(entry.getKey(), entry.getValue(), words))
                .toList();
    }

    private static Mark mark(String element, List<Finding> findings, Function<Finding, String> words) {
        var worst = findings.get(0).severity().name().toLowerCase(Locale.ROOT);
        return new Mark(
                element, worst, findings.size(), findings.stream().map(words).collect(joining("\n")));
    }

    private Marks() {}
}
