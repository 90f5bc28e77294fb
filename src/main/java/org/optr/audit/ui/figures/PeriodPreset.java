package org.optr.audit.ui.figures;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Arrays;
import java.util.Optional;
import org.optr.shared.Period;

/** Periods that people ask for often. */
enum PeriodPreset {
    LAST_30_DAYS {
        @Override
        Period of(LocalDate today) {
            return new Period(today.minusDays(29), today);
        }
    },
    LAST_90_DAYS {
        @Override
        Period of(LocalDate today) {
            return new Period(today.minusDays(89), today);
        }
    },
    THIS_QUARTER {
        @Override
        Period of(LocalDate today) {
            return quarter(today);
        }
    },
    LAST_QUARTER {
        @Override
        Period of(LocalDate today) {
            return quarter(today.minusMonths(3));
        }
    },
    THIS_YEAR {
        @Override
        Period of(LocalDate today) {
            return new Period(today.withDayOfYear(1), today.withDayOfYear(today.lengthOfYear()));
        }
    },
    LAST_YEAR {
        @Override
        Period of(LocalDate today) {
            return THIS_YEAR.of(today.minusYears(1));
        }
    };

    abstract Period of(LocalDate today);

    /** Returns the one that means these days today. */
    static Optional<PeriodPreset> of(Period period, LocalDate today) {
        return Arrays.stream(values())
                .filter(preset -> preset.of(today).equals(period))
                .findFirst();
    }

    private static Period quarter(LocalDate day) {
        var start = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new Period(start, start.plusMonths(3).minusDays(1));
    }
}
