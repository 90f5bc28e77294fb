package org.optr.workbench.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what no rule takes: the rules are boxes in the space of the inputs, and the space is cut along one input after the
 * other, where only those boxes are looked at that are still in the way (Calvanese et al., Semantics and analysis of DMN
 * decision tables, BPM 2016). It stops where it would take too long.
 */
final class Uncovered {

    private static final int MOST_STEPS = 100_000;
    private static final int MOST_REGIONS = 3;

    private final Cells cells;
    private final List<BitSet> space;
    private final List<List<BitSet>> found = new ArrayList<>();

    /** Which rules left at which column are known to leave no gap. */
    private final Set<List<Object>> covered = new HashSet<>();

    private int steps;

    /** @param space in which to look, by column */
    Uncovered(Cells cells, List<BitSet> space, BitSet rules) {
        this.cells = cells;
        this.space = space;
        look(0, rules, new ArrayList<>());
    }

    /** Whether it gave up before it had looked everywhere. */
    boolean isUnknown() {
        return steps >= MOST_STEPS;
    }

    /** Returns the first few regions. */
    List<List<BitSet>> regions() {
        return found;
    }

    private void look(int column, BitSet rules, List<BitSet> way) {
        if (++steps >= MOST_STEPS || found.size() >= MOST_REGIONS || covered.contains(List.of(column, rules))) {
            return;
        }
        if (rules.isEmpty()) {
            found.add(region(way));
        } else if (rules.stream().noneMatch(rule -> takesTheRest(rule, column))) {
            var before = found.size();
            pieces(column, rules).forEach((left, piece) -> {
                way.add(piece);
                look(column + 1, left, way);
                way.remove(way.size() - 1);
            });
            if (found.size() == before) {
                covered.add(List.of(column, rules));
            }
        }
    }

    private boolean takesTheRest(int rule, int from) {
        for (int column = from; column < space.size(); column++) {
            var left = (BitSet) space.get(column).clone();
            left.andNot(cells.rules().get(rule).get(column));
            if (!left.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Cuts a column into pieces, each for the rules that take it. */
    private Map<BitSet, BitSet> pieces(int column, BitSet rules) {
        var pieces = new LinkedHashMap<BitSet, BitSet>();
        space.get(column).stream().forEach(atom -> {
            var left = new BitSet();
            rules.stream()
                    .filter(rule -> cells.rules().get(rule).get(column).get(atom))
                    .forEach(left::set);
            pieces.computeIfAbsent(left, any -> new BitSet()).set(atom);
        });
        return pieces;
    }

    private List<BitSet> region(List<BitSet> way) {
        var region = new ArrayList<>(way);
        region.addAll(space.subList(way.size(), space.size()));
        return List.copyOf(region);
    }
}
