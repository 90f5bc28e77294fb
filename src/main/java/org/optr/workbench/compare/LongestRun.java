package org.optr.workbench.compare;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Of rows that were put into another order, finds those that stayed: the most that still follow one another. */
final class LongestRun {

    /** @return the rows of the later order, that others were moved around */
    static Set<String> stayed(List<String> before, List<String> after) {
        var former = new HashMap<String, Integer>();
        before.forEach(row -> former.putIfAbsent(row, former.size()));
        var places =
                after.stream().mapToInt(row -> former.getOrDefault(row, -1)).toArray();
        var lengths = new int[places.length];
        var previous = new int[places.length];
        Arrays.fill(previous, -1);
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            lengths[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && lengths[j] + 1 > lengths[i]) {
                    lengths[i] = lengths[j] + 1;
                    previous[i] = j;
                }
            }
            last = last < 0 || lengths[i] > lengths[last] ? i : last;
        }
        var run = new boolean[places.length];
        for (int i = last; i >= 0; i = previous[i]) {
            run[i] = true;
        }
        return IntStream.range(0, run.length)
                .filter(place -> run[place])
                .mapToObj(after::get)
                .collect(Collectors.toSet());
    }

    private LongestRun() {}
}
