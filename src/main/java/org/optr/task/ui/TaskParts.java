package org.optr.task.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.task.Evidence;
import org.optr.task.TaskPage;

/** What is picked out of a task's page in more than one place. */
final class TaskParts {

    /** Returns who is named on the page. */
    static List<PersonId> involved(TaskPage page) {
        return Stream.of(
                        Stream.of(page.manager(), page.acceptor()),
                        Stream.ofNullable(page.content().responsible()),
                        page.evidence().stream().map(Evidence::by))
                .flatMap(persons -> persons)
                .distinct()
                .toList();
    }

    /** Returns the objective that the task's project leads to; empty where it is not open to the acting person. */
    static Optional<PathPart> objective(TaskPage page) {
        return last(page, SubjectKind.OBJECTIVE);
    }

    static Optional<PathPart> project(TaskPage page) {
        return last(page, SubjectKind.PROJECT);
    }

    private static Optional<PathPart> last(TaskPage page, SubjectKind kind) {
        return page.path().stream().filter(part -> part.ref().kind() == kind).reduce((upper, lower) -> lower);
    }

    private TaskParts() {}
}
