package org.optr.workbench.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.optr.engine.ModelLibrary;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.ProcessChanges;
import org.optr.workbench.compare.Difference;
import org.optr.workbench.ui.backtest.BackTestNavigation;
import org.optr.workbench.ui.backtest.BackTestPanels;
import org.springframework.stereotype.Component;

/** Where one goes on from a comparison, and what one should know before. */
@Component
class ComparisonActions {

    private final ModelLibrary library;
    private final ProcessChanges changes;
    private final ProposalParts parts;
    private final BackTestPanels backTests;
    private final CasesToMove cases;

    ComparisonActions(
            ModelLibrary library,
            ProcessChanges changes,
            ProposalParts parts,
            BackTestPanels backTests,
            CasesToMove cases) {
        this.library = library;
        this.changes = changes;
        this.parts = parts;
        this.backTests = backTests;
        this.cases = cases;
    }

    String title(String packageName) {
        return library.inForce(packageName)
                .map(version -> Languages.name(version.title()))
                .orElse(packageName);
    }

    List<Button> of(String packageName, Side right) {
        var buttons = new ArrayList<Button>();
        var words = UI.getCurrent();
        var back = right.asDraft()
                .map(page -> new Back(
                        "compare.to-editor",
                        ProcessNavigation.path(page.summary().id())))
                .orElseGet(() -> new Back("compare.to-process", ProcessNavigation.path(packageName)));
        buttons.add(new Button(
                words.getTranslation(back.words), Lucide.ARROW_LEFT.create(14), click -> words.navigate(back.link)));
        right.asDraft().ifPresent(page -> {
            buttons.add(backTest(page.summary(), words));
            changing(page, words, buttons);
        });
        buttons.forEach(button -> button.addThemeName("small"));
        return buttons;
    }

    private Button backTest(DraftSummary draft, UI words) {
        return new Button(
                backTests.onPastCases(draft.packageName()),
                Lucide.FLASK_CONICAL.create(14),
                click -> words.navigate(BackTestNavigation.path(draft.id())));
    }

    private void changing(DraftPage page, UI words, List<Button> buttons) {
        var draft = page.summary();
        if (page.editable()) {
            var propose = new Button(
                    words.getTranslation("compare.propose"),
                    Lucide.SEND.create(14),
                    click -> ProposeDialog.open(
                            changes, draft.id(), page.revision(), () -> words.refreshCurrentRoute(false)));
            propose.addThemeName("primary");
            buttons.add(propose);
        }
        parts.withdraw(draft, () -> words.refreshCurrentRoute(false)).ifPresent(buttons::add);
    }

    /** Says who must look at a draft, how running cases move, and what only stands elsewhere. */
    Div aside(Side left, Side right, List<Difference> moved) {
        var aside = new Div();
        aside.addClassName("compare-aside");
        right.asDraft()
                .map(DraftPage::summary)
                .filter(draft -> draft.status().alive())
                .ifPresent(draft -> aside.add(parts.fourEyes(draft)));
        cases.of(left, right).ifPresent(aside::add);
        if (!moved.isEmpty()) {
            var words = ScreenWords.current();
            var list = new UnorderedList();
            list.addClassName("moved-list");
            moved.forEach(each -> list.add(new ListItem(words.title(each))));
            aside.add(new Details(aside.getTranslation("compare.only-moved", moved.size()), list));
        }
        return aside;
    }

    private record Back(String words, String link) {}
}
