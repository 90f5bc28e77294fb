package org.optr.audit.ui.figures;

import java.math.BigDecimal;
import java.time.Duration;
import org.optr.audit.figures.CasesBehind;
import org.optr.audit.figures.StepFigures;
import org.optr.ui.Formats;

/** What the colours of the diagram say, and which cases a click at a step shows. */
enum FigureMeasure {
    /** In ten-thousandths of the time of the cases. */
    SHARE {
        @Override
        long of(StepFigures step) {
            return step.shareOfTime().movePointRight(4).longValue();
        }

        @Override
        String words(long value) {
            return FigureWords.percent(BigDecimal.valueOf(value, 4));
        }
    },
    /** In milliseconds; nothing where too few were counted. */
    LEAD {
        @Override
        long of(StepFigures step) {
            var median = step.lead().median();
            return median == null ? 0 : median.toMillis();
        }

        @Override
        String words(long value) {
            return Formats.current().duration(Duration.ofMillis(value));
        }
    },
    AGAIN {
        @Override
        long of(StepFigures step) {
            return step.again();
        }

        @Override
        CasesBehind behind(StepFigures step) {
            return step.repeated();
        }
    },
    LATE {
        @Override
        long of(StepFigures step) {
            return step.onTime().of() - step.onTime().part();
        }

        @Override
        CasesBehind behind(StepFigures step) {
            return step.late();
        }
    };

    abstract long of(StepFigures step);

    String words(long value) {
        return Formats.current().number(value);
    }

    CasesBehind behind(StepFigures step) {
        return step.longest();
    }
}
