package org.optr.ui;

import java.util.Collection;

/** Four equal steps from nothing to the most that there is: the colours of a {@link ProcessDiagram.Heat}. */
public record HeatScale(long most) {

    public static final int LEVELS = 4;

    public static HeatScale of(Collection<Long> values) {
        return new HeatScale(values.stream().mapToLong(Long::longValue).max().orElse(0));
    }

    /** Returns 0 for nothing and 4 for the most. */
    public int level(long value) {
        return value <= 0 ? 0 : (int) Math.ceil((double) value * LEVELS / most);
    }

    /** Returns the largest value of a level. */
    public long upTo(int level) {
        return most * level / LEVELS;
    }

    /** Whether a level has values of its own: few whole numbers do not fill four. */
    public boolean uses(int level) {
        return upTo(level) > upTo(level - 1);
    }
}
