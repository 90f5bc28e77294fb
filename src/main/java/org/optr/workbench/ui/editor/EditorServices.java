package org.optr.workbench.ui.editor;

import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.engine.StepCatalogue;
import org.optr.form.FormPreviews;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.workbench.DraftService;
import org.optr.workbench.ProcessChanges;
import org.optr.workbench.check.PackageCheck;
import org.optr.workbench.ui.CommentPanels;
import org.optr.workbench.ui.ProposalParts;
import org.optr.workbench.ui.backtest.BackTestPanels;
import org.optr.workbench.ui.editor.Surroundings.Target;
import org.springframework.stereotype.Component;

/** What an editor asks. */
@Component
record EditorServices(
        DraftService drafts,
        ProcessChanges changes,
        ProposalParts proposal,
        BackTestPanels backTests,
        CommentPanels comments,
        ModelLibrary library,
        ModelChecks checks,
        PackageCheck packageCheck,
        StepCatalogue catalogue,
        FormPreviews previews,
        DraftPresence presence,
        People people,
        CurrentPerson current,
        Clock clock) {

    /** Returns what the elements of a package can refer to. */
    Surroundings surroundings(ModelPackage models, Consumer<Target> open) {
        return new Surroundings(
                PackageFacts.of(models, checks),
                List.of(),
                StepWords.sorted(catalogue.steps()),
                new TreeSet<>(people.roles()),
                library.inForce().stream()
                        .map(ModelLibrary.Version::name)
                        .sorted()
                        .toList(),
                open);
    }
}
