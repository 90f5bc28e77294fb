package org.optr.objective.ui;

import static java.util.function.Predicate.not;
import static org.optr.shared.RuleViolation.require;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.optr.objective.Milestone;

/** Milestones as people type them: one a line, with its weight behind an asterisk where it is not 1. */
final class MilestoneLines {

    private static final Pattern WEIGHT = Pattern.compile("[0-9]{1,9}([.,][0-9]{1,4})?");

    static String text(List<Milestone> milestones) {
        return milestones.stream().map(MilestoneLines::line).collect(Collectors.joining("\n"));
    }

    static List<Milestone> parse(String text) {
        return text.lines()
                .map(String::strip)
                .filter(not(String::isEmpty))
                .map(MilestoneLines::milestone)
                .toList();
    }

    private static String line(Milestone milestone) {
        return milestone.weight().compareTo(BigDecimal.ONE) == 0
                ? milestone.title()
                : milestone.title() + " * " + milestone.weight().toPlainString();
    }

    private static Milestone milestone(String line) {
        var star = line.lastIndexOf('*');
        if (star < 0) {
            return new Milestone(line, BigDecimal.ONE, false);
        }
        var weight = line.substring(star + 1).strip();
        require(WEIGHT.matcher(weight).matches(), "objective.milestone.line", line);
        return new Milestone(line.substring(0, star), new BigDecimal(weight.replace(',', '.')), false);
    }

    private MilestoneLines() {}
}
