package org.optr.project.ui;

import org.optr.project.HandOverCheck;
import org.optr.project.HandOverEntry;
import org.optr.project.HandOvers;
import org.optr.project.ProjectId;
import org.optr.ui.EditorDialog;
import org.optr.ui.StatusBadge;
import org.springframework.stereotype.Component;

/** Opens the dialogs in which a hand-over is prepared. */
@Component
class HandOverDialogs {

    private final HandOvers handOvers;

    HandOverDialogs(HandOvers handOvers) {
        this.handOvers = handOvers;
    }

    void edit(ProjectId project, HandOverCheck check, Runnable afterwards) {
        var form = new HandOverCheckForm(check);
        new EditorDialog(StatusBadge.key(check.topic()), "action.save", form, () -> {
                    handOvers.check(project, form.value());
                    afterwards.run();
                })
                .open();
    }

    void careUntil(ProjectId project, HandOverEntry handOver, Runnable afterwards) {
        var form = new AfterCareForm(handOver.afterCareUntil());
        new EditorDialog("field.after-care-until", "action.save", form, () -> {
                    handOvers.careUntil(project, form.value());
                    afterwards.run();
                })
                .open();
    }
}
