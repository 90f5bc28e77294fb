package org.optr.workbench.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.optr.workbench.DecisionSheet.Input;
import org.optr.workbench.check.FeelCell.Between;
import org.optr.workbench.check.FeelCell.Equal;
import org.optr.workbench.check.FeelCell.Limit;

/**
 * The cells of a table as pieces of its inputs: what each rule takes, column by column.
 *
 * @param rules by rule and column
 */
record Cells(List<Atoms> columns, List<List<BitSet>> rules) {

    private static final Set<String> WHOLE = Set.of("integer", "long");

    /** Returns nothing where a cell does more than compare with what is written in it. */
    static Optional<Cells> of(DecisionTable table) {
        var columns = new ArrayList<Atoms>();
        var byColumn = new ArrayList<List<FeelCell>>();
        for (int i = 0; i < table.inputs().size(); i++) {
            var index = i;
            var cells = all(table.rules().stream().map(rule -> rule.conditions().get(index)));
            var atoms = cells.flatMap(parsed -> atoms(table.inputs().get(index), parsed));
            if (atoms.isEmpty()) {
                return Optional.empty();
            }
            columns.add(atoms.get());
            byColumn.add(cells.get());
        }
        return Optional.of(new Cells(columns, rules(table, columns, byColumn)));
    }

    private static Optional<List<FeelCell>> all(Stream<String> texts) {
        var parsed = texts.map(FeelCell::parse).toList();
        return parsed.stream().allMatch(Optional::isPresent)
                ? Optional.of(parsed.stream().map(Optional::get).toList())
                : Optional.empty();
    }

    private static List<List<BitSet>> rules(DecisionTable table, List<Atoms> columns, List<List<FeelCell>> byColumn) {
        var rules = new ArrayList<List<BitSet>>();
        for (int rule = 0; rule < table.rules().size(); rule++) {
            var row = new ArrayList<BitSet>();
            for (int column = 0; column < columns.size(); column++) {
                row.add(columns.get(column).of(byColumn.get(column).get(rule)));
            }
            rules.add(List.copyOf(row));
        }
        return rules;
    }

    private static Optional<Atoms> atoms(Input input, List<FeelCell> cells) {
        var values = new LinkedHashSet<Object>();
        var limits = new TreeSet<BigDecimal>();
        Stream.concat(cells.stream(), FeelCell.parse(input.values()).stream())
                .flatMap(cell -> cell.tests().stream())
                .forEach(test -> collect(test, values, limits));
        if (input.type().equals("boolean") || values.stream().anyMatch(Boolean.class::isInstance)) {
            return values.stream().allMatch(Boolean.class::isInstance) && limits.isEmpty()
                    ? Optional.of(Atoms.ofValues(List.of(true, false), false))
                    : Optional.empty();
        }
        if (values.isEmpty()) {
            return Optional.of(Atoms.ofNumbers(limits, WHOLE.contains(input.type())));
        }
        return limits.isEmpty()
                ? Optional.of(Atoms.ofValues(values, input.values().isEmpty()))
                : Optional.empty();
    }

    private static void collect(FeelCell.Test test, Set<Object> values, Set<BigDecimal> limits) {
        if (test instanceof Equal equal) {
            if (equal.value() instanceof BigDecimal number) {
                limits.add(number);
            } else {
                values.add(equal.value());
            }
        } else if (test instanceof Between between) {
            Stream.of(between.from(), between.to())
                    .map(Limit::value)
                    .filter(Objects::nonNull)
                    .forEach(limits::add);
        }
    }

    /** Returns what both rules take; nothing where they never meet. */
    Optional<List<BitSet>> common(int left, int right) {
        var common = new ArrayList<BitSet>();
        for (int column = 0; column < columns.size(); column++) {
            var both = (BitSet) rules.get(left).get(column).clone();
            both.and(rules.get(right).get(column));
            if (both.isEmpty()) {
                return Optional.empty();
            }
            common.add(both);
        }
        return Optional.of(common);
    }

    List<BitSet> everything() {
        return columns.stream().map(Atoms::all).toList();
    }

    /** Returns a region in words: the inputs that matter, each with what it is there. */
    String words(DecisionTable table, List<BitSet> region) {
        var words = new ArrayList<String>();
        for (int column = 0; column < columns.size(); column++) {
            if (!region.get(column).equals(columns.get(column).all())) {
                words.add("%s: %s"
                        .formatted(
                                table.inputs().get(column).label(),
                                columns.get(column).words(region.get(column))));
            }
        }
        return words.isEmpty() ? "…" : String.join("; ", words);
    }
}
