package org.optr.audit.ui.replay;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.CaseReplays;
import org.optr.engine.RunId;
import org.optr.people.People;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.StatusBadge;

/** A case as it went, event by event. */
@Route("audit/cases/:run")
@PermitAll
class CaseReplayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CaseReplays replays;
    private final People people;
    private final Clock clock;
    private String title = "";

    CaseReplayView(CaseReplays replays, People people, Clock clock) {
        this.replays = replays;
        this.people = people;
        this.clock = clock;
        addClassNames("page", "subject-page", "replay-page");
    }

    static String path(RunId run) {
        return "audit/cases/" + run.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var run = new RunId(event.getRouteParameters().get("run").orElse(""));
        show(replays.find(run).orElseThrow(NotFoundException::new));
    }

    private void show(CaseReplay replay) {
        removeAll();
        var process = Languages.name(replay.run().processName());
        var subject = replay.subject();
        title = subject == null ? process : subject.title();
        add(head(replay, process), new ReplayPanel(replays, people, replay), new LinkedCases(replay.linked()));
    }

    private Div head(CaseReplay replay, String process) {
        var run = replay.run();
        var context = new Div(
                new Span(getTranslation("replay.process", process, run.version())),
                new Span(getTranslation("replay.started", Formats.current().dateTime(run.startedAt()))),
                new Span(took(replay)));
        Optional.ofNullable(replay.subject())
                .ifPresent(subject -> context.add(new Anchor(subject.link(), getTranslation("replay.subject"))));
        context.addClassName("context-line");
        var progress = run.endedAt() == null ? CaseProgress.RUNNING : CaseProgress.ENDED;
        var line = new Div(new H1(title), new StatusBadge(progress).large());
        line.addClassName("title-line");
        var start = new Div(context, line);
        start.addClassName("page-title");
        var head = new Div(start);
        head.addClassName("page-head");
        return head;
    }

    private String took(CaseReplay replay) {
        var ended = replay.run().endedAt();
        var until = ended == null ? clock.instant() : ended;
        var words = MomentWords.duration(Duration.between(replay.run().startedAt(), until));
        return getTranslation(ended == null ? "replay.runs-for" : "replay.took", words);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
