package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
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
        return new Shown(new DeliverableRegister(
                asked, new Signatures(people.find(involved), clock.instant()), entry -> List.of()));
    }

    private record Shown(DeliverableRegister register) implements Content {

        @Override
        public com.vaadin.flow.component.Component component() {
            var panel = new Div(register);
            panel.addClassName("work-item-editor");
            return panel;
        }

        @Override
        public Map<String, @Nullable Object> values() {
            return Map.of();
        }

        @Override
        public void refused(SubmissionRefused refusal) {
            // There is no field that could be wrong.
        }

        @Override
        public void onChange(Runnable listener) {
            // Nothing is written here but the decision.
        }
    }
}
