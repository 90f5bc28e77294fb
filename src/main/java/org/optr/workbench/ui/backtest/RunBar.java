package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.optr.shared.Period;
import org.optr.ui.DateFields;
import org.optr.ui.Lucide;

/** Which period is tested, and the buttons that begin and stop it. */
final class RunBar extends Div {

    private final DatePicker from = DateFields.date(getTranslation("back-test.from"));
    private final DatePicker until = DateFields.date(getTranslation("back-test.until"));
    private final Button run = new Button(getTranslation("back-test.run"), Lucide.FLASK_CONICAL.create(14));
    private final Button stop = new Button(getTranslation("back-test.stop"), Lucide.X.create(14));

    RunBar(Period usual, Consumer<Period> start, Runnable end) {
        addClassName("back-test-bar");
        from.setValue(usual.startsOn());
        until.setValue(usual.endsOn());
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        run.addThemeName("primary");
        run.addClickListener(click -> begin(start));
        stop.addClickListener(click -> end.run());
        add(from, until, run, stop);
    }

    private void begin(Consumer<Period> start) {
        var first = from.getValue();
        var last = until.getValue();
        var wrong = first == null || last == null || last.isBefore(first);
        until.setErrorMessage(getTranslation("back-test.period-wrong"));
        until.setInvalid(wrong);
        if (!wrong) {
            start.accept(new Period(first, last));
        }
    }

    /** @param allowed whether the person may run a test at all */
    void show(boolean allowed, boolean running) {
        setVisible(allowed);
        from.setEnabled(!running);
        until.setEnabled(!running);
        run.setVisible(!running);
        stop.setVisible(running);
    }
}
