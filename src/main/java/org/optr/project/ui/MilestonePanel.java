package org.optr.project.ui;

import java.util.List;
import org.optr.project.Milestone;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What a project under way reaches, and when. */
final class MilestonePanel extends Panel {

    MilestonePanel(List<Milestone> milestones) {
        add(new SectionHeader(getTranslation("field.milestones"), milestones.size()));
        milestones.forEach(milestone -> add(Rows.row(
                Rows.words(milestone.title()), Rows.numbers(Formats.current().date(milestone.dueOn())))));
        if (milestones.isEmpty()) {
            add(Rows.quiet(getTranslation("project.milestone.none")));
        }
    }
}
