package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import org.optr.people.People;
import org.optr.project.Cost;
import org.optr.project.Costs;
import org.optr.project.ProjectBudget;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectRef;
import org.optr.ui.EditorDialog;
import org.springframework.stereotype.Component;

/** What a project may cost, what it has cost and what it brought for it; only for whom its money concerns. */
@Component
class BudgetTab extends ExecutionTab {

    private final Costs costs;
    private final WorkDone work;
    private final People people;
    private final Clock clock;

    BudgetTab(ProjectReader projects, Costs costs, WorkDone work, People people, Clock clock) {
        super(projects, "field.budget", 30);
        this.costs = costs;
        this.work = work;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return super.appliesTo(subject)
                && costs.budget(ProjectId.of(subject.id())).isPresent();
    }

    @Override
    void show(Div content, ProjectId project, Runnable reload) {
        costs.budget(project).ifPresent(budget -> {
            var persons =
                    people.find(budget.costs().stream().map(Cost::by).distinct().toList());
            content.add(new BudgetStrip(budget));
            content.add(new EarnedValueTable(budget, work.figure(project)));
            content.add(new CostsPanel(budget, persons, () -> book(project, budget, reload)));
        });
    }

    private void book(ProjectId project, ProjectBudget budget, Runnable reload) {
        var form = new CostForm(budget.budget().currency(), LocalDate.now(clock));
        new EditorDialog("project.cost.book", "project.cost.book", form, () -> {
                    costs.book(project, form.value());
                    reload.run();
                })
                .open();
    }
}
