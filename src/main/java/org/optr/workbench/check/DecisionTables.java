package org.optr.workbench.check;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.optr.workbench.DecisionSheet.Row;

/** A table answers every case, without contradiction, and each of its rules has its turn. */
final class DecisionTables implements Rule {

    private static final Set<String> KNOWN = Set.of("UNIQUE", "FIRST", "ANY", "COLLECT", "RULE ORDER");
    private static final Set<String> ANSWERS_ALWAYS = Set.of("UNIQUE", "FIRST", "ANY");
    private static final int MOST_OVERLAPS = 10;

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public void check(Reading reading, Report report) {
        DecisionTable.all(reading).forEach(table -> check(table, report));
    }

    private static void check(DecisionTable table, Report report) {
        if (!KNOWN.contains(table.hitPolicy())) {
            report.error(table.place(), "check.hit-policy-unknown", table.hitPolicy());
        } else if (table.rules().isEmpty() || table.outputs().isEmpty()) {
            report.error(table.place(), "check.table-empty");
        } else if (!table.isRectangular()) {
            report.error(table.place(), "check.table-ragged");
        } else if (ANSWERS_ALWAYS.contains(table.hitPolicy())) {
            Cells.of(table)
                    .ifPresentOrElse(
                            cells -> check(table, cells, report),
                            () -> report.advice(table.place(), "check.table-untold"));
        }
    }

    private static void check(DecisionTable table, Cells cells, Report report) {
        checkGaps(table, cells, report);
        if (table.hitPolicy().equals("FIRST")) {
            checkTurns(table, cells, report);
        } else {
            checkOverlaps(table, cells, report);
        }
    }

    private static void checkGaps(DecisionTable table, Cells cells, Report report) {
        var gaps = new Uncovered(cells, cells.everything(), upTo(table.rules().size()));
        gaps.regions().forEach(gap -> report.warning(table.place(), "check.table-gap", cells.words(table, gap)));
        if (gaps.regions().isEmpty() && gaps.isUnknown()) {
            report.advice(table.place(), "check.table-untold");
        }
    }

    /** Under FIRST a rule has its turn if those above it leave something of it. */
    private static void checkTurns(DecisionTable table, Cells cells, Report report) {
        for (int rule = 1; rule < table.rules().size(); rule++) {
            var left = new Uncovered(cells, cells.rules().get(rule), upTo(rule));
            if (left.regions().isEmpty() && !left.isUnknown()) {
                report.warning(
                        table.at(table.rules().get(rule)), "check.rule-never-reached", Integer.toString(rule + 1));
            }
        }
    }

    private static void checkOverlaps(DecisionTable table, Cells cells, Report report) {
        var said = 0;
        for (int right = 1; right < table.rules().size(); right++) {
            for (int left = 0; left < right && said < MOST_OVERLAPS; left++) {
                var common = cells.common(left, right);
                if (common.isPresent() && contradict(table, left, right)) {
                    said++;
                    sayOverlap(table, left, right, cells.words(table, common.get()), report);
                }
            }
        }
    }

    private static boolean contradict(DecisionTable table, int left, int right) {
        return table.hitPolicy().equals("UNIQUE") || !answers(table, left).equals(answers(table, right));
    }

    private static List<String> answers(DecisionTable table, int rule) {
        return table.rules().get(rule).answers();
    }

    private static void sayOverlap(DecisionTable table, int left, int right, String where, Report report) {
        Row second = table.rules().get(right);
        report.error(
                table.at(second),
                "check.table-overlap",
                Integer.toString(left + 1),
                Integer.toString(right + 1),
                where);
    }

    private static BitSet upTo(int end) {
        var rules = new BitSet();
        rules.set(0, end);
        return rules;
    }
}
