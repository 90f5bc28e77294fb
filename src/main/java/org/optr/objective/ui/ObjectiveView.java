package org.optr.objective.ui;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.Ids;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.HasTrail;
import org.optr.ui.SubjectSection;
import org.optr.ui.SubjectSection.Place;
import org.optr.ui.SubjectSections;

/** One objective: how it is doing, where it is on its way, its key results, its check-ins, its history. */
@Route(ObjectiveNavigation.LIST + "/:" + ObjectiveNavigation.PARAMETER)
@PermitAll
class ObjectiveView extends Div implements BeforeEnterObserver, HasDynamicTitle, HasTrail {

    private final ObjectiveReader objectives;
    private final ObjectiveActions actions;
    private final ObjectiveDialogs dialogs;
    private final People people;
    private final List<SubjectSection> sections;
    private final Clock clock;
    private String title = "";

    ObjectiveView(
            ObjectiveReader objectives,
            ObjectiveActions actions,
            ObjectiveDialogs dialogs,
            People people,
            List<SubjectSection> sections,
            Clock clock) {
        this.objectives = objectives;
        this.actions = actions;
        this.dialogs = dialogs;
        this.people = people;
        this.sections = sections;
        this.clock = clock;
        addClassNames("page", "subject-page");
        setSizeFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters()
                .get(ObjectiveNavigation.PARAMETER)
                .flatMap(text -> Ids.read(text, ObjectiveId::of))
                .flatMap(objectives::page)
                .orElseThrow(NotFoundException::new));
    }

    private void show(ObjectivePage page) {
        removeAll();
        title = page.content().title();
        var persons = people.find(Involved.in(page));
        var reload = (Runnable) () -> objectives.page(page.id()).ifPresent(this::show);
        var added = new SubjectSections(
                sections, new SubjectRef(SubjectKind.OBJECTIVE, page.id().toString()));

        var tabs = new TabSheet();
        tabs.setSizeFull();
        tabs.add(getTranslation("objective.tab.overview"), overview(page, added, persons, reload));
        added.addTo(tabs, Place.TAB);
        added.addTo(tabs, Place.HISTORY);
        add(
                new ObjectiveHead(page, actions.buttons(page, reload)),
                new ObjectiveMetrics(page, persons, () -> dialogs.explain(page)),
                tabs);
    }

    private Div overview(
            ObjectivePage page, SubjectSections added, Map<PersonId, PersonSummary> persons, Runnable reload) {
        var main = new Div();
        main.addClassName("subject-main");
        added.showIn(main, Place.TOP);
        main.add(new ObjectiveNotes(page, persons, clock.instant()));
        main.add(new KeyResultGrid(page, persons, dialogs, actions, clock.instant(), reload));
        if (!page.children().isEmpty()) {
            main.add(new SupportingObjectives(page.children()));
        }
        added.showIn(main, Place.PAGE);
        var cards = page.keyResults().stream().collect(toMap(KeyResultCard::id, identity()));
        var feed = new CheckInFeed(
                (offset, limit) -> objectives.checkIns(page.id(), offset, limit), cards, people, clock.instant());
        var columns = new Div(main, feed);
        columns.addClassName("subject-columns");
        return columns;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("objective.list"), ObjectiveNavigation.LIST));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
