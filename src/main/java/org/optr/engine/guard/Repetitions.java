package org.optr.engine.guard;

import static org.optr.engine.guard.BpmnVocabulary.BPMN;
import static org.optr.engine.guard.BpmnVocabulary.CAMUNDA;
import static org.optr.shared.RuleViolation.require;

import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.optr.engine.XmlElement;

/** How often a model may do something again: written down as numbers, since no variable could be checked before it runs. */
final class Repetitions {

    private static final int MOST_AT_ONCE = 500;
    private static final long SHORTEST_REST = 60_000;
    private static final Pattern CYCLE = Pattern.compile("R\\d{0,3}/(P[^/]+)");
    private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/P[^/,]+|P[^/,]+(,\\s*P[^/,]+){0,19}");

    /** From which the length of a month is counted. */
    private static final Calendar EPOCH = new GregorianCalendar(1970, Calendar.JANUARY, 1);

    static void check(XmlElement element) {
        var text = element.text();
        if (element.is(BPMN, "loopCardinality")) {
            require(text.matches("\\d{1,3}") && Integer.parseInt(text) <= MOST_AT_ONCE, "model.too-many", MOST_AT_ONCE);
        } else if (element.is(BPMN, "timeCycle")) {
            var cycle = CYCLE.matcher(text);
            require(cycle.matches() && rests(cycle.group(1)), "model.restless-timer", text);
        } else if (element.is(CAMUNDA, "failedJobRetryTimeCycle")) {
            require(RETRIES.matcher(text).matches(), "model.too-many-retries", text);
        }
    }

    private static boolean rests(String duration) {
        try {
            return DatatypeFactory.newInstance().newDuration(duration).getTimeInMillis(EPOCH) >= SHORTEST_REST;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Repetitions() {}
}
