package org.optr.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.ui.CaseReplayLink;
import org.optr.ui.Formats;
import org.optr.ui.Languages;

/** The way from the history of a subject to the replay of each of its cases. */
class CaseLinks extends Nav {

    private static final int MOST = 20;

    /** @param runs the newest first; of many, the newest are shown */
    CaseLinks(List<RunSummary> runs) {
        addClassName("case-links");
        getElement().setAttribute("aria-label", getTranslation("history.replay"));
        add(new Span(getTranslation("history.replay")));
        runs.stream().limit(MOST).forEach(run -> add(link(run)));
        setVisible(!runs.isEmpty());
    }

    private Anchor link(RunSummary run) {
        return new Anchor(
                CaseReplayLink.of(run.id().value()),
                getTranslation(
                        "history.replay.case",
                        Languages.name(run.processName()),
                        Formats.current().date(run.startedAt())));
    }
}
