package org.optr.task;

import java.time.LocalDate;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.project.ProjectId;

/**
 * Who takes part in a task that can be offered.
 *
 * @param acceptor who judges the result: the manager, unless they did some of it
 * @param unit of the project
 */
public record TaskFacts(
        ProjectId project,
        String title,
        PersonId responsible,
        PersonId manager,
        PersonId acceptor,
        UnitId unit,
        LocalDate dueOn) {}
