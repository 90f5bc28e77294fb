package org.optr.objective;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where a key result is heading if it goes on as it went, in the key result's unit.
 *
 * @param low one standard error of the prediction below {@code middle}
 * @param high one above it
 * @param basis number of check-ins it was computed from
 */
public record Forecast(BigDecimal low, BigDecimal middle, BigDecimal high, LocalDate on, int basis) {}
