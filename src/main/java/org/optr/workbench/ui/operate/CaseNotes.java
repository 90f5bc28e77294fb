package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.FailedSteps;
import org.optr.engine.FailedSteps.FailedStep;
import org.optr.engine.RunningCases.Suspension;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.shared.RuleViolation;
import org.optr.ui.ErrorWords;
import org.optr.ui.FailureWords;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Note;

/** What keeps a case from going on: steps that failed, with their cause, and that it is suspended. */
final class CaseNotes extends Div {

    CaseNotes() {
        addClassName("stack");
    }

    void failed(FailedSteps failedSteps, List<FailedStep> steps, Instant now, Runnable tried) {
        steps.forEach(step -> {
            var note = new Note(
                    Look.OFF_TRACK,
                    getTranslation(
                            "cases.stopped",
                            Languages.name(step.name()),
                            Formats.current().ago(step.since(), now)),
                    FailureWords.of(step.message(), step.job()));
            if (failedSteps.mayRetry()) {
                note.add(retry(failedSteps, step, tried));
            }
            add(note);
        });
    }

    private Button retry(FailedSteps failedSteps, FailedStep step, Runnable tried) {
        return new Button(getTranslation("cases.retry"), Lucide.REPEAT.create(), click -> {
            Messages.attempt(() -> failedSteps.retry(step.run(), step.job()), "cases.retry.done");
            tried.run();
        });
    }

    void suspended(@Nullable Suspension suspension, People people) {
        if (suspension != null) {
            var by = people.find(suspension.by()).map(PersonSummary::name).orElse("");
            var at = Formats.current().dateTime(suspension.at());
            add(new Note(Look.AT_RISK, getTranslation("cases.suspended", by, at), suspension.reason()));
        }
    }

    /** Says why the acting person reads only. */
    void refused(RuleViolation refusal) {
        add(new Note(Look.DRAFT, getTranslation("cases.read-only"), ErrorWords.of(refusal)));
    }
}
