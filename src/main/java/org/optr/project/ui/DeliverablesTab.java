package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.stream.Stream;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.project.Deliveries;
import org.optr.project.HandOvers;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.PunchList;
import org.optr.project.Signature;
import org.optr.ui.Lucide;
import org.springframework.stereotype.Component;

/** What a project reaches and delivers, what is still wrong with it, and how operations take it over. */
@Component
class DeliverablesTab extends ExecutionTab {

    private final ProjectReader projects;
    private final Deliveries deliveries;
    private final PunchList punchList;
    private final HandOvers handOvers;
    private final AcceptanceDialogs dialogs;
    private final PunchListDialogs punchListDialogs;
    private final HandOverDialogs handOverDialogs;
    private final People people;
    private final Clock clock;

    DeliverablesTab(
            ProjectReader projects,
            Deliveries deliveries,
            PunchList punchList,
            HandOvers handOvers,
            AcceptanceDialogs dialogs,
            PunchListDialogs punchListDialogs,
            HandOverDialogs handOverDialogs,
            People people,
            Clock clock) {
        super(projects, "project.deliverables", 20);
        this.projects = projects;
        this.deliveries = deliveries;
        this.punchList = punchList;
        this.handOvers = handOvers;
        this.dialogs = dialogs;
        this.punchListDialogs = punchListDialogs;
        this.handOverDialogs = handOverDialogs;
        this.people = people;
        this.clock = clock;
    }

    @Override
    void show(Div content, ProjectId project, Runnable reload) {
        projects.page(project).ifPresent(page -> content.add(new MilestonePanel(page.milestones())));
        register(content, project, reload);
        punchList(content, project, reload);
        handOver(content, project, reload);
    }

    void register(Div content, ProjectId project, Runnable reload) {
        var entries = deliveries.of(project);
        var involved = entries.stream()
                .flatMap(entry -> Stream.of(
                        Stream.of(entry.deliverable().owner(), entry.acceptor()),
                        Stream.ofNullable(entry.delivered()).map(Signature::by),
                        Stream.ofNullable(entry.decided()).map(Signature::by)))
                .flatMap(persons -> persons);
        content.add(new DeliverableRegister(
                entries, signatures(involved), entry -> dialogs.buttons(project, entry, reload)));
    }

    void punchList(Div content, ProjectId project, Runnable reload) {
        var items = punchList.of(project);
        var involved = items.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.content().responsible()),
                        Stream.ofNullable(item.settled()).map(Signature::by)));
        var add = Rows.small("project.punch-item.add", Lucide.PLUS, () -> punchListDialogs.add(project, reload));
        add.setVisible(punchList.mayAdd(project));
        content.add(
                new PunchListPanel(items, signatures(involved), add, item -> punchListDialogs.buttons(item, reload)));
    }

    void handOver(Div content, ProjectId project, Runnable reload) {
        var handOver = handOvers.of(project);
        var involved = Stream.ofNullable(handOver.answer()).map(Signature::by);
        content.add(new HandOverPanel(
                handOver,
                signatures(involved),
                check -> handOverDialogs.edit(project, check, reload),
                () -> handOverDialogs.careUntil(project, handOver, reload)));
    }

    private Signatures signatures(Stream<PersonId> involved) {
        return new Signatures(people.find(involved.distinct().toList()), clock.instant());
    }
}
