package org.optr.workbench.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.check.FeelCell.Between;
import org.optr.workbench.check.FeelCell.Equal;
import org.optr.workbench.check.FeelCell.Limit;

/**
 * One input of a table, cut into the smallest pieces that its cells can tell apart: each value that is named, all other
 * texts, and of numbers what lies between two limits.
 */
final class Atoms {

    private final List<Atom> atoms;

    private Atoms(List<Atom> atoms) {
        this.atoms = atoms;
    }

    /** A piece: a value, numbers between two others, or everything else. */
    private record Atom(@Nullable Object value, @Nullable BigDecimal above, @Nullable BigDecimal below) {

        boolean meets(FeelCell.Test test) {
            if (test instanceof Equal equal) {
                return value != null && same(value, equal.value());
            }
            return test instanceof Between between && isIn(between);
        }

        private static boolean same(Object left, Object right) {
            return (left instanceof BigDecimal a && right instanceof BigDecimal b)
                    ? a.compareTo(b) == 0
                    : left.equals(right);
        }

        private boolean isIn(Between between) {
            return value instanceof BigDecimal number
                    ? isAbove(number, between.from()) && isBelow(number, between.to())
                    : isNumeric() && startsAbove(between.from()) && endsBelow(between.to());
        }

        private boolean isNumeric() {
            return above != null || below != null;
        }

        private static boolean isAbove(BigDecimal number, Limit limit) {
            var order = limit.value() == null ? 1 : number.compareTo(limit.value());
            return order > 0 || (order == 0 && limit.included());
        }

        private static boolean isBelow(BigDecimal number, Limit limit) {
            var order = limit.value() == null ? -1 : number.compareTo(limit.value());
            return order < 0 || (order == 0 && limit.included());
        }

        private boolean startsAbove(Limit limit) {
            return limit.value() == null || (above != null && above.compareTo(limit.value()) >= 0);
        }

        private boolean endsBelow(Limit limit) {
            return limit.value() == null || (below != null && below.compareTo(limit.value()) <= 0);
        }
    }

    static Atoms ofValues(Collection<?> values, boolean others) {
        var atoms = new ArrayList<Atom>();
        values.forEach(value -> atoms.add(new Atom(value, null, null)));
        if (others) {
            atoms.add(new Atom(null, null, null));
        }
        return new Atoms(atoms);
    }

    /** @param whole whether there is nothing between two whole numbers that follow each other */
    static Atoms ofNumbers(SortedSet<BigDecimal> limits, boolean whole) {
        var atoms = new ArrayList<Atom>();
        BigDecimal last = null;
        for (var limit : limits) {
            if (last == null || !whole || hasWholeBetween(last, limit)) {
                atoms.add(new Atom(null, last, limit));
            }
            atoms.add(new Atom(limit, null, null));
            last = limit;
        }
        if (last == null) {
            return ofValues(List.of(), true);
        }
        atoms.add(new Atom(null, last, null));
        return new Atoms(atoms);
    }

    private static boolean hasWholeBetween(BigDecimal from, BigDecimal to) {
        return to.subtract(from).compareTo(BigDecimal.ONE) > 0;
    }

    int size() {
        return atoms.size();
    }

    BitSet all() {
        var all = new BitSet();
        all.set(0, atoms.size());
        return all;
    }

    BitSet of(FeelCell cell) {
        if (cell.tests().isEmpty()) {
            return all();
        }
        var met = new BitSet();
        for (int i = 0; i < atoms.size(); i++) {
            var atom = atoms.get(i);
            met.set(i, cell.tests().stream().anyMatch(atom::meets) != cell.negated());
        }
        return met;
    }

    /** Returns the pieces in words, such as {@code "team"} or {@code > 5}; neighbouring numbers as one range. */
    String words(BitSet pieces) {
        var words = new ArrayList<String>();
        for (int from = pieces.nextSetBit(0); from >= 0; from = pieces.nextSetBit(from + 1)) {
            var to = from;
            while (isNumber(from) && pieces.get(to + 1)) {
                to++;
            }
            words.add(word(atoms.get(from), atoms.get(to)));
            from = to;
        }
        return String.join(" / ", words);
    }

    private boolean isNumber(int index) {
        var atom = atoms.get(index);
        return atom.value() instanceof BigDecimal || atom.isNumeric();
    }

    private static String word(Atom first, Atom last) {
        if (first.equals(last) && first.value() != null) {
            return first.value() instanceof String text
                    ? "“" + text + "”"
                    : first.value().toString();
        }
        var parts =
                Stream.of(from(first), to(last)).filter(part -> !part.isEmpty()).toList();
        return parts.isEmpty() ? "…" : String.join(", ", parts);
    }

    private static String from(Atom atom) {
        if (atom.value() != null) {
            return "≥ " + atom.value();
        }
        return atom.above() == null ? "" : "> " + atom.above();
    }

    private static String to(Atom atom) {
        if (atom.value() != null) {
            return "≤ " + atom.value();
        }
        return atom.below() == null ? "" : "< " + atom.below();
    }
}
