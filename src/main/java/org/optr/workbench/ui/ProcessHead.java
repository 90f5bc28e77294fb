package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;
import org.optr.people.PersonSummary;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.StatusBadge;

/** What a package is called, which version is shown, who answers for it, and how many cases follow it. */
final class ProcessHead extends Div {

    private final Div end = new Div();

    /**
     * @param publisher of the version shown; null for what came with OPTR, and for whom nobody knows any more
     * @param cases how many run
     */
    ProcessHead(Version inUse, Version shown, @Nullable PersonSummary publisher, Component cases, Component actions) {
        addClassName("page-head");
        var state = shown.equals(inUse) ? VersionState.IN_USE : VersionState.EARLIER;
        var line = new Div(
                new H1(Languages.name(inUse.title())),
                new Span(getTranslation("library.version-number", shown.number())),
                new StatusBadge(state).large());
        line.addClassName("title-line");
        var context = new Div(
                new Span(inUse.name()),
                new Span(VersionWords.publisher(shown, publisher)),
                new Span(getTranslation("library.since-day", Formats.current().date(shown.since()))),
                cases);
        context.addClassName("context-line");
        var start = new Div(context, line);
        start.addClassName("page-title");
        end.add(actions);
        end.addClassName("actions");
        add(start, end);
    }

    /** Adds what another module offers, before the other actions. */
    void addAction(Component action) {
        end.addComponentAsFirst(action);
    }
}
