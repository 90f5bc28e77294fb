package org.optr.task;

import org.optr.people.PersonId;
import org.optr.project.DeliverableId;

/** The names of what a task points at, so that its history says them as they were then. */
interface Labels {

    String person(PersonId id);

    String deliverable(DeliverableId id);

    String task(TaskId id);
}
