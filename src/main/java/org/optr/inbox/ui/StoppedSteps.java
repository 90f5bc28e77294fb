package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import org.optr.engine.FailedSteps;
import org.optr.engine.FailedSteps.FailedStep;
import org.optr.shared.SubjectRef;
import org.optr.ui.FailureWords;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Note;
import org.optr.ui.SubjectSection;

/** Above everything on a subject's page: which automatic step stopped, why, what is safe, and what can be done. */
@org.springframework.stereotype.Component
class StoppedSteps implements SubjectSection {

    private final FailedSteps failedSteps;
    private final Clock clock;

    StoppedSteps(FailedSteps failedSteps, Clock clock) {
        this.failedSteps = failedSteps;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return !failedSteps.of(subject).isEmpty();
    }

    @Override
    public String title() {
        return "inbox.stopped";
    }

    @Override
    public Place place() {
        return Place.TOP;
    }

    @Override
    public int order() {
        return -1;
    }

    @Override
    public Component show(SubjectRef subject) {
        var content = new Div();
        content.addClassName("stack");
        failedSteps.of(subject).forEach(step -> content.add(stopped(subject, step)));
        return content;
    }

    private Div stopped(SubjectRef subject, FailedStep step) {
        var content = new Div();
        content.addClassName("stack");
        var since = Formats.current().ago(step.since(), clock.instant());
        content.add(new Note(
                Look.OFF_TRACK,
                content.getTranslation("inbox.stopped.at", Languages.name(step.name()), since),
                FailureWords.of(step.message(), step.job()) + " " + content.getTranslation("inbox.stopped.safe")));
        content.add(failedSteps.mayRetry() ? retry(subject, step, content) : help(content));
        return content;
    }

    private Component retry(SubjectRef subject, FailedStep step, Div content) {
        var button = new Button(content.getTranslation("inbox.stopped.retry"), Lucide.REPEAT.create());
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            Messages.attempt(() -> failedSteps.retry(subject, step.job()), "inbox.stopped.retried");
            content.setVisible(failedSteps.of(subject).contains(step));
            button.setEnabled(true);
        });
        return button;
    }

    private static Component help(Div content) {
        return new Span(content.getTranslation("inbox.stopped.ask"));
    }
}
