package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.html.Div;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.workbench.DraftPage;
import org.optr.workbench.backtest.BackTestStatus;
import org.optr.workbench.backtest.BackTestSummary;
import org.optr.workbench.backtest.CaseGroup;
import org.optr.workbench.backtest.DecisionGroup;

/** All that a back-test found, and below it the cases behind the figure that was chosen. */
final class BackTestResult extends Div {

    private final BackTestServices services;
    private final BackTestSummary test;
    private final ModelNames names;
    private final Div behind = new Div();

    BackTestResult(BackTestServices services, DraftPage page, BackTestSummary test) {
        this.services = services;
        this.test = test;
        names = new ModelNames(page, services.library(), services.checks());
        addClassName("back-test-result");
        add(new Figures(test));
        var outcomes = services.tests().decisionGroups(test.id());
        var paths = services.tests().caseGroups(test.id());
        if (!outcomes.isEmpty()) {
            add(new DecisionsPanel(outcomes, names, this::open));
        }
        if (!paths.isEmpty()) {
            add(new PathsPanel(paths, names, this::open));
        }
        if (test.tally().isWithoutDifference() && test.status() == BackTestStatus.DONE) {
            var words = test.tally().all() == 0 ? "back-test.nothing" : "back-test.no-difference";
            add(new EmptyState(Lucide.FLASK_CONICAL, getTranslation(words), getTranslation(words + ".help")));
        }
        add(behind);
    }

    private void open(DecisionGroup group) {
        show(DecisionsPanel.behind(
                services.tests(), test.id(), group, getTranslation("back-test.decisions-of", names.of(group.table()))));
    }

    private void open(CaseGroup group) {
        var step = PathsPanel.step(group, names);
        var title = step.isEmpty() ? getTranslation("back-test.unjudged") : getTranslation("back-test.cases-at", step);
        show(PathsPanel.behind(services.tests(), test.id(), group, title, names));
    }

    private void show(PagedTable<?> table) {
        behind.removeAll();
        behind.add(table);
        table.getElement().callJsFunction("focus");
    }
}
