package org.optr.workbench.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Of rows that were put into another order, finds those that stayed: the most that still follow one another. */
final class LongestRun {

    /** @return the rows of the later order, that others were moved around */
    static Set<String> stayed(List<String> before, List<String> after) {
        var places = after.stream().mapToInt(before::indexOf).toArray();
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
        return after.stream().filter(row -> run[after.indexOf(row)]).collect(Collectors.toSet());
    }

    private LongestRun() {}
}
