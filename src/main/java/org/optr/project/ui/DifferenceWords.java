package org.optr.project.ui;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.optr.project.Deliverable;
import org.optr.project.Difference;
import org.optr.project.Milestone;
import org.optr.project.PlanDifferences;
import org.optr.ui.Formats;

/** Words what differs between two plans, a line for each thing. */
final class DifferenceWords {

    private final Signatures signatures;
    private final Function<String, String> translate;

    DifferenceWords(Signatures signatures, Function<String, String> translate) {
        this.signatures = signatures;
        this.translate = translate;
    }

    /** @param before empty for what is new */
    record Line(String what, String before, String after) {}

    List<Line> lines(PlanDifferences differences) {
        return Stream.of(
                        differences.budget().stream()
                                .map(change -> line("field.budget", change, Formats.current()::money)),
                        differences.period().stream().map(change -> line("field.period", change, PeriodWords::of)),
                        differences.milestones().stream().map(change -> line("field.milestone", change, this::words)),
                        differences.deliverables().stream()
                                .map(change -> line("field.deliverable", change, this::words)))
                .flatMap(lines -> lines)
                .toList();
    }

    private <T> Line line(String what, Difference<T> change, Function<T, String> words) {
        var before = change.before();
        var after = change.after();
        return new Line(
                translate.apply(what),
                before == null ? "" : words.apply(before),
                after == null ? "" : words.apply(after));
    }

    private String words(Milestone milestone) {
        return milestone.title() + ", " + Formats.current().date(milestone.dueOn());
    }

    private String words(Deliverable deliverable) {
        var line = "%s, %s, %s"
                .formatted(
                        deliverable.title(),
                        signatures.name(deliverable.owner()),
                        Formats.current().date(deliverable.dueOn()));
        return deliverable.acceptanceCriteria().isEmpty() ? line : line + "\n" + deliverable.acceptanceCriteria();
    }
}
