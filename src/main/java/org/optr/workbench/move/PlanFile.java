package org.optr.workbench.move;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.optr.shared.RuleViolation.require;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.MovePlan.StepMove;
import org.optr.shared.RuleViolation;

/**
 * A plan as a file, for another installation with the same two versions.
 *
 * @param steps by the id of the step
 */
record PlanFile(String format, String process, Side from, Side to, SortedMap<String, Entry> steps) {

    private static final String FORMAT = "optr-move-plan/1";
    private static final int MOST_BYTES = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    static PlanFile of(Version from, Version to, Map<String, StepMove> steps) {
        var entries = new TreeMap<String, Entry>();
        steps.forEach((step, move) -> entries.put(
                step, new Entry(move.choice().name().toLowerCase(Locale.ROOT), move.target(), move.newLimit())));
        return new PlanFile(FORMAT, to.name(), Side.of(from), Side.of(to), entries);
    }

    String write() {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws RuleViolation {@code move.file.too-large} or {@code move.file.broken} */
    static PlanFile read(String content) {
        require(content.getBytes(UTF_8).length <= MOST_BYTES, "move.file.too-large");
        try {
            var file = JSON.readValue(content, PlanFile.class);
            require(file != null && file.isWhole(), "move.file.broken");
            return file;
        } catch (JsonProcessingException e) {
            throw new RuleViolation("move.file.broken");
        }
    }

    @SuppressWarnings("NullAway") // whoever wrote the file may have left anything out
    private boolean isWhole() {
        return FORMAT.equals(format)
                && process != null
                && from != null
                && to != null
                && steps != null
                && !steps.containsValue(null);
    }

    /** @throws RuleViolation if the file was written for another process or other versions of it */
    void requireFor(Version fromHere, Version toHere) {
        require(process.equals(toHere.name()), "move.file.other-process", process, toHere.name());
        require(from.is(fromHere), "move.file.other-version", fromHere.number());
        require(to.is(toHere), "move.file.other-version", toHere.number());
    }

    /** @throws RuleViolation {@code move.file.broken} if a step says something that cannot be */
    SortedMap<String, StepMove> moves() {
        var moves = new TreeMap<String, StepMove>();
        steps.forEach((step, entry) -> moves.put(step, entry.move()));
        return moves;
    }

    /** A version is known by its content: its number may be another one elsewhere. */
    record Side(int number, String hash) {

        private static Side of(Version version) {
            return new Side(version.number(), version.hash());
        }

        private boolean is(Version version) {
            return version.hash().equals(hash);
        }
    }

    record Entry(String choice, @Nullable String target, boolean newTimeLimit) {

        private StepMove move() {
            try {
                return new StepMove(
                        Choice.valueOf(String.valueOf(choice).toUpperCase(Locale.ROOT)), target, newTimeLimit);
            } catch (IllegalArgumentException e) {
                throw new RuleViolation("move.file.broken");
            }
        }
    }
}
