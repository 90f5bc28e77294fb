package org.optr.workbench.ui.operate;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.ui.Formats;

/** What the colours of the diagram say. */
enum Measure {
    /** How many cases wait at a step, failed ones among them. */
    WAITING {
        @Override
        long of(StepLoad step) {
            return step.waiting() + step.failed();
        }

        @Override
        String words(long value) {
            return Formats.current().number(value);
        }

        @Override
        String words(StepLoad step) {
            return step.failed() == 0
                    ? words(step.waiting())
                    : I18NProvider.translate(Formats.current().locale(), "cases.heat.failed", of(step), step.failed());
        }
    },
    /** How long half of the cases spent in a step at most, in milliseconds. */
    TIME_SPENT {
        @Override
        long of(StepLoad step) {
            return step.spent() == null ? 0 : step.spent().median().toMillis();
        }

        @Override
        String words(long value) {
            return Formats.current().duration(Duration.ofMillis(value));
        }

        @Override
        String words(StepLoad step) {
            return words(of(step));
        }
    };

    abstract long of(StepLoad step);

    abstract String words(long value);

    abstract String words(StepLoad step);
}
