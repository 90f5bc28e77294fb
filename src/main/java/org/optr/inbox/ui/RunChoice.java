package org.optr.inbox.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.ui.Formats;
import org.optr.ui.Languages;

/** Which of the runs about a subject is shown; hidden where there is nothing to choose. */
final class RunChoice extends Select<RunSummary> {

    RunChoice(List<RunSummary> runs, Consumer<RunSummary> chosen) {
        addThemeNames("small");
        setAriaLabel(getTranslation("inbox.where-now.choice"));
        setItems(runs);
        setItemLabelGenerator(this::words);
        setVisible(runs.size() > 1);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    private String words(RunSummary run) {
        var name = Languages.name(run.processName());
        return run.endedAt() == null
                ? name
                : getTranslation(
                        "inbox.where-now.ended", name, Formats.current().date(run.endedAt()));
    }
}
