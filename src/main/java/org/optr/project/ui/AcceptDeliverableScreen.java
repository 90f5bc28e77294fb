package org.optr.project.ui;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.optr.people.People;
import org.optr.project.Deliveries;
import org.optr.project.ProjectId;
import org.optr.project.Signature;
import org.springframework.stereotype.Component;

/** The work item "Accept deliverable": one deliverable with its criteria and what its owner says about it. */
@Component
class AcceptDeliverableScreen implements WorkItemScreen {

    private static final String DELIVERABLE = "deliverableId";

    private final Deliveries deliveries;
    private final People people;
    private final Clock clock;

    AcceptDeliverableScreen(Deliveries deliveries, People people, Clock clock) {
        this.deliveries = deliveries;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "accept-deliverable";
    }

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var project = Optional.ofNullable(item.subject())
                .map(subject -> ProjectId.of(subject.id()))
                .orElseThrow();
        var wanted = String.valueOf(data.get(DELIVERABLE));
        var asked = deliveries.of(project).stream()
                .filter(entry -> entry.deliverable().id().toString().equals(wanted))
                .toList();
        var involved = asked.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.deliverable().owner()),
                        Stream.of(Optional.ofNullable(entry.delivered()), Optional.ofNullable(entry.decided()))
                                .flatMap(Optional::stream)
                                .map(Signature::by)))
                .toList();
        var signatures = new Signatures(people.find(involved), clock.instant());
        return new LiveContent(
                (panel, reload) -> panel.add(new DeliverableRegister(asked, signatures, entry -> List.of())));
    }
}
