package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.RunningCases;
import org.optr.people.People;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Look;
import org.optr.ui.Note;
import org.optr.ui.SubjectAction;
import org.optr.workbench.DraftService;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.operate.Workload;

/** The parts of a package's page, with what they read. */
@org.springframework.stereotype.Component
class ProcessPanels {

    private final ModelLibrary library;
    private final DraftService drafts;
    private final ProcessActions actions;
    private final People people;
    private final RunningCases runningCases;
    private final Workload workload;
    private final Clock clock;
    private final List<SubjectAction> added;

    ProcessPanels(
            ModelLibrary library,
            DraftService drafts,
            ProcessActions actions,
            People people,
            RunningCases runningCases,
            Workload workload,
            Clock clock,
            List<SubjectAction> added) {
        this.library = library;
        this.drafts = drafts;
        this.actions = actions;
        this.people = people;
        this.runningCases = runningCases;
        this.workload = workload;
        this.clock = clock;
        this.added = added;
    }

    ProcessHead head(Version inUse, Version shown) {
        var publisher = shown.publishedBy() == null
                ? null
                : people.find(shown.publishedBy()).orElse(null);
        var head = new ProcessHead(inUse, shown, publisher, cases(shown), actions.begin(inUse));
        var process = new SubjectRef(SubjectKind.PROCESS, inUse.name());
        added.forEach(action -> action.show(process).ifPresent(head::addAction));
        return head;
    }

    private Component cases(Version shown) {
        var words = UI.getCurrent().getTranslation("library.cases", shown.runningCases());
        return runningCases.mayRead() && isProcess(shown)
                ? new Anchor(ProcessNavigation.cases(shown.name()), words)
                : new Span(words);
    }

    private static boolean isProcess(Version version) {
        return version.files().contains(version.name() + ".bpmn");
    }

    /** The way to who has how much to do, for those who may know. */
    Optional<Component> workload() {
        return Optional.<Component>of(
                        new Anchor(ProcessNavigation.WORKLOAD, UI.getCurrent().getTranslation("workload.title")))
                .filter(link -> workload.mayRead());
    }

    VersionsPanel versions(List<Version> versions) {
        var publishers = people.find(versions.stream()
                .map(Version::publishedBy)
                .filter(Objects::nonNull)
                .toList());
        return new VersionsPanel(versions, publishers, actions);
    }

    DraftsPanel drafts(Version inUse) {
        return drafts(drafts.of(inUse.name()));
    }

    DraftsPanel drafts(List<DraftSummary> all) {
        var authors = people.find(all.stream().map(DraftSummary::savedBy).toList());
        return new DraftsPanel(all, authors, clock.instant());
    }

    /** What somebody should know before they read on: that this version is not in use, and that an update waits. */
    Component notes(Version inUse, Version shown) {
        var notes = new Div();
        notes.addClassName("notes");
        if (!shown.equals(inUse)) {
            notes.add(new Note(
                    Look.AT_RISK,
                    notes.getTranslation("library.not-in-use", shown.number()),
                    notes.getTranslation("library.not-in-use.help", inUse.number())));
        }
        if (library.shippedUpdate(inUse.name()).isPresent()) {
            var note = new Note(
                    Look.APPROVAL,
                    notes.getTranslation("library.update"),
                    notes.getTranslation("library.update.help", inUse.number()));
            note.add(actions.update(inUse));
            notes.add(note);
        }
        return notes;
    }
}
