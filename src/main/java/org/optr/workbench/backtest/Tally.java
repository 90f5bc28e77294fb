package org.optr.workbench.backtest;

import jakarta.persistence.Embeddable;

/** How many decisions and cases a back-test has looked at, by what it found. */
@Embeddable
public record Tally(
        int unchanged, int changed, int failing, int untestable, int possible, int impossible, int unjudged) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    public int decisions() {
        return unchanged + changed + failing + untestable;
    }

    public int cases() {
        return possible + impossible + unjudged;
    }

    public int all() {
        return decisions() + cases();
    }

    /** Whether everything stays as it was. */
    public boolean isWithoutDifference() {
        return unchanged + possible == all();
    }

    Tally plus(DecisionVerdict verdict) {
        return switch (verdict) {
            case UNCHANGED -> new Tally(unchanged + 1, changed, failing, untestable, possible, impossible, unjudged);
            case CHANGED -> new Tally(unchanged, changed + 1, failing, untestable, possible, impossible, unjudged);
            case FAILS -> new Tally(unchanged, changed, failing + 1, untestable, possible, impossible, unjudged);
            case UNTESTABLE -> new Tally(unchanged, changed, failing, untestable + 1, possible, impossible, unjudged);
        };
    }

    Tally plus(CaseVerdict verdict) {
        return switch (verdict) {
            case POSSIBLE -> new Tally(unchanged, changed, failing, untestable, possible + 1, impossible, unjudged);
            case IMPOSSIBLE -> new Tally(unchanged, changed, failing, untestable, possible, impossible + 1, unjudged);
            case UNJUDGED -> new Tally(unchanged, changed, failing, untestable, possible, impossible, unjudged + 1);
        };
    }
}
