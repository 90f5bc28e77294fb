package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a rehearsal stands.
 *
 * @param now on the clock of the rehearsal
 * @param over whether the case has ended
 * @param waits what the case waits for
 * @param visits every element reached, in the order in which they were
 * @param flows ids of the sequence flows taken
 * @param data the variables, by name
 */
public record RehearsalScene(
        Instant now, boolean over, List<Wait> waits, List<Visit> visits, List<String> flows, List<Datum> data) {

    /** Something that goes on only when it is told to. */
    public sealed interface Wait {

        /** The same in every repetition of the same steps. */
        String key();

        String element();

        /** By language tag; {@code en} is always there. */
        Map<String, String> name();
    }

    /**
     * @param form the form's id; null where the step has none
     * @param dueAt null where it has no due date
     * @param variables that its form can read
     */
    public record PersonWait(
            String key,
            String element,
            Map<String, String> name,
            Addressees addressees,
            @Nullable String form,
            @Nullable Instant dueAt,
            Map<String, @Nullable Object> variables)
            implements Wait {}

    /**
     * @param called the automatic step, or the called process
     * @param isProcess whether it is a process
     * @param answers names of the variables that it is known to leave
     * @param errors codes of the business errors that the model catches there
     */
    public record StubWait(
            String key,
            String element,
            Map<String, String> name,
            String called,
            boolean isProcess,
            List<String> answers,
            List<String> errors)
            implements Wait {}

    /** @param dueAt null for a timer that never comes */
    public record TimerWait(String key, String element, Map<String, String> name, @Nullable Instant dueAt)
            implements Wait {}

    /** @param event what the message or signal is called */
    public record EventWait(String key, String element, Map<String, String> name, String event) implements Wait {}

    /**
     * One visit of an element.
     *
     * @param id the same in no other visit of this case
     * @param type as BPMN calls it, such as {@code userTask}
     * @param exchanges what was asked there and answered: the call of a step or process, or a table
     */
    public record Visit(
            String id, String element, Map<String, String> name, String type, State state, List<Exchange> exchanges) {}

    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    /**
     * @param called the step, process or table
     * @param error code of the business error with which it refused; null where it did not
     */
    public record Exchange(
            String called,
            Map<String, @Nullable Object> given,
            Map<String, @Nullable Object> returned,
            @Nullable String error) {}

    /** @param element the step to which the variable is confined; null for one of the whole case */
    public record Datum(String name, @Nullable String element, @Nullable Object value) {}
}
