package org.optr.workbench.ui.backtest;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.backtest.BackTestStatus;
import org.optr.workbench.backtest.BackTestSummary;

/** The last back-test of a draft in short, for whoever writes the draft and whoever decides on it. */
public final class BackTestPanel extends Panel {

    /** @param actions beside the title */
    BackTestPanel(BackTestServices services, Optional<BackTestSummary> last, List<Component> actions) {
        addClassName("back-test-panel");
        add(new SectionHeader(getTranslation("back-test.title"), null, actions.toArray(Component[]::new)));
        last.ifPresentOrElse(
                test -> add(new TestState(test, services.people()), new Figures(test)),
                () -> add(line(getTranslation("back-test.not-run"))));
    }

    /** Returns the panel with the way to the result, and the button that runs the usual test for whoever may. */
    static BackTestPanel withActions(BackTestServices services, DraftSummary draft) {
        var last = services.tests().last(draft.id());
        var actions = new ArrayList<Component>();
        last.ifPresent(
                test -> actions.add(new Anchor(BackTestNavigation.path(draft.id()), translate("back-test.details"))));
        if (draft.status().alive() && services.tests().mayRun() && !isRunning(last)) {
            actions.add(run(services, draft));
        }
        return new BackTestPanel(services, last, actions);
    }

    private static boolean isRunning(Optional<BackTestSummary> last) {
        return last.filter(test -> test.status() == BackTestStatus.RUNNING).isPresent();
    }

    private static Button run(BackTestServices services, DraftSummary draft) {
        var button = new Button(translate("back-test.run"), Lucide.FLASK_CONICAL.create(14), click -> {
            Messages.attempt(
                    () -> services.tests().start(draft.id(), services.tests().usualPeriod()), "back-test.started");
            UI.getCurrent().navigate(BackTestNavigation.path(draft.id()));
        });
        button.addThemeName("small");
        return button;
    }

    private static Paragraph line(String words) {
        var line = new Paragraph(words);
        line.addClassName("finding-counts");
        return line;
    }
}
