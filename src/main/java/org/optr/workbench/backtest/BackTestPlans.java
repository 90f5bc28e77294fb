package org.optr.workbench.backtest;

import java.util.Optional;
import java.util.TreeMap;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.shared.Period;
import org.optr.workbench.DraftService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a back-test is to do. */
@Component
@Transactional(readOnly = true)
class BackTestPlans {

    private final BackTestRepository tests;
    private final DraftService drafts;
    private final ModelLibrary library;

    BackTestPlans(BackTestRepository tests, DraftService drafts, ModelLibrary library) {
        this.tests = tests;
        this.drafts = drafts;
        this.library = library;
    }

    Plan of(BackTestId id) {
        var test = tests.findById(id).orElseThrow();
        var tested = test.tested();
        var draft = drafts.at(test.draft(), tested.revision());
        var base = Optional.ofNullable(tested.base())
                .map(library::content)
                .orElseGet(() -> new ModelPackage(draft.name(), new TreeMap<>()));
        return new Plan(base, draft, test.period());
    }

    /**
     * What is compared with the past.
     *
     * @param base without files for a process that is new
     */
    record Plan(ModelPackage base, ModelPackage draft, Period period) {}
}
