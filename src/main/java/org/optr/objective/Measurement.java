package org.optr.objective;

import java.math.BigDecimal;
import java.time.Instant;

/** The numbers of one check-in: what trends and figures are made of. */
public record Measurement(KeyResultId keyResult, BigDecimal value, BigDecimal confidence, Instant at) {

    public Measurement {
        value = Numbers.stored(value);
        confidence = Numbers.stored(confidence);
    }
}
