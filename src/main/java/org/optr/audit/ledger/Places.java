package org.optr.audit.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Places in the ledger as an erasure names them: {@code 12-40,57}, from 1, in ascending order.
 *
 * @param ranges both ends belong to each
 */
record Places(List<Range> ranges) {

    private static final Pattern TEXT = Pattern.compile("[1-9][0-9]{0,17}(-[1-9][0-9]{0,17})?");

    /** @param ascending without repetition */
    static Places of(List<Long> ascending) {
        var ranges = new ArrayList<Range>();
        for (var place : ascending) {
            var last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).to() + 1 == place) {
                ranges.set(last, new Range(ranges.get(last).from(), place));
            } else {
                ranges.add(new Range(place, place));
            }
        }
        return new Places(ranges);
    }

    /** Reads what an entry says; what is no place is passed over and covers nothing. */
    static Places parse(String text) {
        return new Places(Stream.of(text.split(",", -1))
                .filter(range -> TEXT.matcher(range).matches())
                .map(Range::parse)
                .toList());
    }

    @Override
    public String toString() {
        return ranges.stream().map(Range::toString).collect(Collectors.joining(","));
    }

    record Range(long from, long to) {

        static Range parse(String text) {
            var dash = text.indexOf('-');
            return dash < 0
                    ? new Range(Long.parseLong(text), Long.parseLong(text))
                    : new Range(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
        }

        @Override
        public String toString() {
            return from == to ? Long.toString(from) : from + "-" + to;
        }
    }
}
