package org.optr.workbench.move;

import java.util.Map;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.MovePlan.Choice;

/**
 * How the running cases of a version would move to models that are not published yet, by the plan that would be proposed.
 *
 * @param counts of cases that would move, or would need a choice; one that does not occur is not there
 */
public record MoveForecast(Version from, Map<Choice, Long> counts) {}
