package org.optr.project.ui;

import org.optr.objective.ObjectiveId;

/** An objective as a field offers it. */
record ObjectiveChoice(ObjectiveId id, String title) {}
