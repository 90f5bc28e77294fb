package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.optr.audit.replay.CaseReplay;
import org.optr.engine.CaseCourse.Passage;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.ModelPages;
import org.optr.ui.ModelPages.Since;
import org.optr.ui.StatusBadge;
import org.optr.ui.SubjectPath;

/** What a case is about, what became of it, by which version of the process, and how long it took. */
final class ReplayHead extends Div {

    ReplayHead(CaseReplay replay, String title, ModelPages models, Instant now) {
        var run = replay.run();
        var start = new Div();
        Optional.ofNullable(replay.subject())
                .filter(subject -> subject.path().size() > 1)
                .ifPresent(subject -> start.add(
                        new SubjectPath(subject.path().subList(0, subject.path().size() - 1))));
        var progress = run.endedAt() == null ? CaseProgress.RUNNING : CaseProgress.ENDED;
        var line = new Div(new H1(title), new StatusBadge(progress).large());
        line.addClassName("title-line");
        var context = new Div(
                new Span(getTranslation("replay.process", Languages.name(run.processName()), run.version())),
                new Span(getTranslation("replay.started", Formats.current().dateTime(run.startedAt()))),
                new Span(took(replay, now)));
        outcome(replay).ifPresent(outcome -> context.add(new Span(getTranslation("replay.outcome", outcome))));
        limit(replay).ifPresent(limit -> context.add(new Span(getTranslation("replay.limit", limit))));
        models.since(replay.version().value()).ifPresent(since -> addVersion(context, since));
        Optional.ofNullable(replay.subject())
                .ifPresent(subject -> context.add(new Anchor(subject.link(), getTranslation("replay.subject"))));
        context.addClassName("context-line");
        start.add(line, context);
        start.addClassName("page-title");
        add(start);
        addClassName("page-head");
    }

    private void addVersion(Div context, Since since) {
        if (since.isInForce()) {
            context.add(new Span(getTranslation("replay.version.in-force")));
        } else {
            context.add(new Anchor(
                    since.link(), getTranslation("replay.version.since", since.differences(), since.inForce())));
        }
    }

    private String took(CaseReplay replay, Instant now) {
        var ended = replay.run().endedAt();
        var words = MomentWords.duration(
                Duration.between(replay.run().startedAt(), Objects.requireNonNullElse(ended, now)));
        return getTranslation(ended == null ? "replay.runs-for" : "replay.took", words);
    }

    /** Returns the name of the event with which the case ended. */
    private static Optional<String> outcome(CaseReplay replay) {
        return replay.run().endedAt() == null
                ? Optional.empty()
                : replay.course().passages().stream()
                        .map(Passage::visit)
                        .filter(visit -> !visit.element().equals(visit.name().get("en")))
                        .reduce((earlier, later) -> later)
                        .map(visit -> Languages.name(visit.name()));
    }

    /** Returns how long people were given at most for one step. */
    private static Optional<String> limit(CaseReplay replay) {
        return replay.course().items().stream()
                .filter(item -> item.dueAt() != null)
                .map(ReplayHead::given)
                .max(Duration::compareTo)
                .map(MomentWords::duration);
    }

    private static Duration given(PastItem item) {
        return Duration.between(item.since(), Objects.requireNonNull(item.dueAt()));
    }
}
