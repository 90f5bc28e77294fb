package org.optr.project.ui;

import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.project.ProjectBudget;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What was booked, the latest first. */
final class CostsPanel extends Panel {

    CostsPanel(ProjectBudget budget, Map<PersonId, PersonSummary> persons, Runnable book) {
        addClassName("costs");
        var button = Rows.small("project.cost.book", Lucide.PLUS, book);
        button.setVisible(budget.mayBook());
        add(new SectionHeader(getTranslation("project.costs"), budget.costs().size(), button));
        var formats = Formats.current();
        budget.costs()
                .forEach(cost -> add(Rows.row(
                        Rows.words(cost.note()),
                        new PersonLabel(persons.get(cost.by())),
                        Rows.numbers(formats.date(cost.bookedOn())),
                        Rows.numbers(formats.money(cost.amount())))));
        if (budget.costs().isEmpty()) {
            add(Rows.quiet(getTranslation("project.costs.none")));
        }
    }
}
