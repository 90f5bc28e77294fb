package org.optr.bench;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.optr.bench.Act.Kind;

/** What was done in one round, by the name of the act. */
final class Ledger {

    private final boolean withTables;
    private final Map<String, Total> totals = new ConcurrentHashMap<>();

    /** @param withTables whether the statements are read; that costs time */
    Ledger(boolean withTables) {
        this.withTables = withTables;
    }

    boolean withTables() {
        return withTables;
    }

    void enter(Act act) {
        totals.merge(act.name(), Total.of(act), Total::plus);
    }

    Map<String, Kind> kinds() {
        var kinds = new TreeMap<String, Kind>();
        totals.forEach((name, total) -> kinds.put(name, total.kind()));
        return kinds;
    }

    Map<String, Total> totals() {
        return new TreeMap<>(totals);
    }

    long sum(Predicate<String> names, ToLongFunction<Total> figure) {
        return totals.entrySet().stream()
                .filter(entry -> names.test(entry.getKey()))
                .mapToLong(entry -> figure.applyAsLong(entry.getValue()))
                .sum();
    }

    /** The sum of all acts of a name. */
    record Total(Kind kind, int calls, long nanos, long statements, long commits, Map<String, Integer> tables) {

        static Total of(Act act) {
            return new Total(act.kind(), 1, act.nanos(), act.statements(), act.commits(), act.tables());
        }

        Total plus(Total other) {
            var both = new TreeMap<>(tables);
            other.tables.forEach((table, count) -> both.merge(table, count, Integer::sum));
            return new Total(
                    kind.compareTo(other.kind) < 0 ? kind : other.kind,
                    calls + other.calls,
                    nanos + other.nanos,
                    statements + other.statements,
                    commits + other.commits,
                    both);
        }
    }
}
