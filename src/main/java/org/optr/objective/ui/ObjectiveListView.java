package org.optr.objective.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.ObjectiveSummary;
import org.optr.people.People;
import org.optr.people.ui.PeoplePickers;
import org.optr.ui.Lucide;

/** Every objective that the person may see, from the company down. */
@Route(ObjectiveNavigation.LIST)
@Menu(title = "menu.objectives", order = 20, icon = "target")
@PermitAll
class ObjectiveListView extends Div implements HasDynamicTitle {

    private final ObjectiveReader objectives;
    private final People people;
    private final ObjectiveFilterBar filter;
    private final ObjectiveTable table = new ObjectiveTable();

    ObjectiveListView(
            ObjectiveReader objectives,
            People people,
            Pickers pickers,
            PeoplePickers peoplePickers,
            ObjectiveDialogs dialogs) {
        this.objectives = objectives;
        this.people = people;
        filter = new ObjectiveFilterBar(pickers, peoplePickers, this::load);
        addClassNames("page", "subject-list");
        setSizeFull();

        var create = new Button(getTranslation("objective.new"), Lucide.PLUS.create(), click -> dialogs.create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var head = new Div(new H1(getTranslation("objective.list")), create);
        head.addClassName("page-head");
        add(head, filter, table);
        load();
    }

    private void load() {
        table.setItems(
                query -> rows(objectives.find(filter.value(), query.getOffset(), query.getLimit())),
                query -> objectives.count(filter.value()));
    }

    private Stream<ObjectiveTable.Row> rows(List<ObjectiveSummary> page) {
        var owners = people.find(page.stream().map(ObjectiveSummary::owner).toList());
        return page.stream().map(objective -> new ObjectiveTable.Row(objective, owners.get(objective.owner())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("objective.list");
    }
}
