package org.optr.audit.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.optr.engine.FinishedCases.StayKind;

/**
 * How one step does.
 *
 * @param name by language tag
 * @param done how often it was done, each person of a round counted
 * @param lead from when a case entered it until it left it, for each time it was done
 * @param waiting until somebody took the work; not where it was given to somebody from the beginning
 * @param working from then on; not where nobody took it before it was done
 * @param shareOfTime of all the time that cases took, how much they were here; what goes on side by side counts at each step
 * @param again how often a case came back to it
 * @param firstPass the cases that entered it once, of those that entered it: first-pass yield after ISO 22400-2
 * @param onTime how often it was done when it was due, of those times when it had a due date
 * @param longest the cases that were there, with the time that they were
 * @param repeated the cases that came back, with the time that they were there in all
 * @param late the cases in which it was done later than due
 */
public record StepFigures(
        String element,
        Map<String, String> name,
        StayKind kind,
        long done,
        Spread lead,
        Spread waiting,
        Spread working,
        BigDecimal shareOfTime,
        long again,
        Share firstPass,
        Share onTime,
        CasesBehind longest,
        CasesBehind repeated,
        CasesBehind late) {}
