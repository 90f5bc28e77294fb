package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.project.ChangeAnswer;
import org.optr.project.ChangeEntry;
import org.optr.project.Changes;
import org.optr.project.Deliverable;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.ui.Lucide;
import org.springframework.stereotype.Component;

/** What was asked to change, and how each baseline differs from the others. */
@Component
class ChangesTab extends ExecutionTab {

    private final ProjectReader projects;
    private final Changes changes;
    private final ChangeDialogs dialogs;
    private final People people;
    private final Clock clock;

    ChangesTab(ProjectReader projects, Changes changes, ChangeDialogs dialogs, People people, Clock clock) {
        super(projects, "project.tab.changes", 40);
        this.projects = projects;
        this.changes = changes;
        this.dialogs = dialogs;
        this.people = people;
        this.clock = clock;
    }

    @Override
    void show(Div content, ProjectId project, Runnable reload) {
        projects.page(project).ifPresent(page -> fill(content, page, reload));
    }

    private void fill(Div content, ProjectPage page, Runnable reload) {
        var requests = changes.of(page.id());
        var signatures = new Signatures(people.find(involved(page, requests)), clock.instant());
        var request = Rows.small(
                "project.change.request", Lucide.GIT_PULL_REQUEST_ARROW, () -> dialogs.request(page, reload));
        request.setVisible(changes.mayRequest(page.id()));
        content.add(new ChangesPanel(requests, signatures, request, () -> dialogs.withdraw(page.id(), reload)));
        content.add(new BaselinePanel(page, signatures.persons()));
        if (page.baselines().size() > 1) {
            content.add(new BaselineComparison(
                    page.baselines(), signatures, (before, after) -> changes.between(page.id(), before, after)));
        }
    }

    private static List<PersonId> involved(ProjectPage page, List<ChangeEntry> requests) {
        var asked = requests.stream()
                .flatMap(request -> Stream.concat(
                        Stream.of(request.request().by()),
                        request.answers().stream().map(ChangeAnswer::by)));
        var owners = requests.stream()
                .flatMap(request -> request.differences().deliverables().stream())
                .flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after())))
                .flatMap(Optional::stream)
                .map(Deliverable::owner);
        var agreed = page.baselines().stream()
                .flatMap(baseline -> Stream.concat(
                        Stream.of(baseline.by()),
                        baseline.deliverables().stream().map(Deliverable::owner)));
        return Stream.of(asked, owners, agreed).flatMap(all -> all).distinct().toList();
    }
}
