package org.optr.project.ui;

import java.util.List;
import java.util.stream.Stream;
import org.optr.people.PersonId;
import org.optr.project.Baseline;
import org.optr.project.Deliverable;
import org.optr.project.ProjectAnswer;
import org.optr.project.ProjectPage;

/** Who is named on a project's page. */
final class Involved {

    static List<PersonId> in(ProjectPage page) {
        return Stream.of(
                        Stream.of(page.manager(), page.sponsor(), page.operationsOwner()),
                        page.deliverables().stream().map(Deliverable::owner),
                        page.baselines().stream().map(Baseline::by),
                        page.answers().stream().map(ProjectAnswer::by))
                .flatMap(persons -> persons)
                .distinct()
                .toList();
    }

    private Involved() {}
}
