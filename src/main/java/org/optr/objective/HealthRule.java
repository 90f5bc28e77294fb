package org.optr.objective;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Turns figures and beliefs into a health. Boundaries: OPTR's domain standards 1 (pace) and 2 (confidence, after Wodtke). */
final class HealthRule {

    private static final BigDecimal ON_TRACK_GAP = new BigDecimal("0.10");
    private static final BigDecimal AT_RISK_GAP = new BigDecimal("0.25");
    private static final BigDecimal ON_TRACK_CONFIDENCE = new BigDecimal("0.8");
    private static final BigDecimal AT_RISK_CONFIDENCE = new BigDecimal("0.4");

    /**
     * Compares progress with expected progress: on track up to 0.10 behind it, at risk up to 0.25, else off track.
     *
     * @param progress 0 to 1
     * @param expected 0 to 1
     */
    static Health ofPace(BigDecimal progress, BigDecimal expected) {
        var behind = expected.subtract(progress);
        if (behind.compareTo(ON_TRACK_GAP) <= 0) {
            return Health.ON_TRACK;
        }
        return behind.compareTo(AT_RISK_GAP) <= 0 ? Health.AT_RISK : Health.OFF_TRACK;
    }

    /** Reads a confidence from 0 to 1, rounded half up to one decimal so that no gap is left: 0.8 on track, 0.4 at risk. */
    static Health ofConfidence(BigDecimal confidence) {
        var rounded = confidence.setScale(1, RoundingMode.HALF_UP);
        if (rounded.compareTo(ON_TRACK_CONFIDENCE) >= 0) {
            return Health.ON_TRACK;
        }
        return rounded.compareTo(AT_RISK_CONFIDENCE) >= 0 ? Health.AT_RISK : Health.OFF_TRACK;
    }

    private HealthRule() {}
}
