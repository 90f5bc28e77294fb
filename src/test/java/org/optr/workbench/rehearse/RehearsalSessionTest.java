package org.optr.workbench.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.engine.ModelPackage;
import org.optr.engine.RehearsalScene;
import org.optr.engine.Rehearsals.Rehearsal;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftStatus;
import org.optr.workbench.DraftSummary;

class RehearsalSessionTest {

    private static final Act ANSWER =
            new Act(Beat.Kind.ANSWERED, Map.of(), Map.of(), rehearsal -> rehearsal.answer("step", Map.of()));

    private final Stage stage = new Stage();

    private RehearsalSession begun(Duration longestRepetition) {
        var session = new RehearsalSession(draft(), stage, longestRepetition);
        session.start(Map.of());
        return session;
    }

    @Test
    void whatIsRefusedLeavesItAsItWas() {
        var session = begun(Duration.ofHours(1));
        session.play(ANSWER);
        stage.failAt(3, new RuleViolation("rehearsal.nothing-waits"));

        refused("rehearsal.nothing-waits", () -> session.play(ANSWER));

        assertThat(session.shown().beats()).hasSize(2);
        assertThat(stage.played).containsExactly("start", "answer", "answer", "start", "answer");
    }

    @Test
    void whoPlaysOnAfterItsEndIsToldSo() {
        var session = begun(Duration.ofHours(1));
        session.close();

        refused("rehearsal.ended", () -> session.play(ANSWER));
        refused("rehearsal.ended", session::back);

        assertThat(stage.played).containsExactly("start");
    }

    @Test
    void whatCannotBeDoneAgainEndsIt() {
        var session = begun(Duration.ofHours(1));
        session.play(ANSWER);
        session.play(ANSWER);
        stage.failAt(5, new RuleViolation("rehearsal.nothing-waits"));

        refused("rehearsal.not-repeated", session::back);

        assertThat(stage.closed).isTrue();
        assertThat(session.isOpen()).isFalse();
    }

    @Test
    void doingEverythingAgainHasALimitOfItsOwn() {
        var session = begun(Duration.ZERO);
        session.play(ANSWER);

        refused("rehearsal.not-repeated", session::back);

        assertThat(stage.closed).isTrue();
    }

    @Test
    void whatFailsUnexpectedlyEndsIt() {
        var session = begun(Duration.ofHours(1));
        stage.failAt(2, new IllegalStateException("engine"));

        assertThatThrownBy(() -> session.play(ANSWER)).hasMessage("engine");

        assertThat(stage.closed).isTrue();
    }

    @Test
    void whatCannotBeBegunIsClosed() {
        stage.sceneFailure = new IllegalStateException("engine");

        assertThatThrownBy(() -> RehearsalSession.of(draft(), stage)).hasMessage("engine");

        assertThat(stage.closed).isTrue();
    }

    @Test
    void oneThatCannotBeClosedKeepsNoOtherOpen() {
        var others = List.of(new Stage(), new Stage(), new Stage());
        var room = new RehearsalRoom();
        others.forEach(other -> {
            other.closeFailure = new IllegalStateException("engine");
            room.keep(PersonId.next(), new RehearsalSession(draft(), other, Duration.ZERO));
        });

        room.closeIdle(Duration.ZERO);
        room.closeAll();

        assertThat(others).allMatch(other -> other.closed);
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.key())
                .isEqualTo(key));
    }

    private static DraftPage draft() {
        var paula = PersonId.next();
        var summary = new DraftSummary(
                DraftId.next(),
                "review",
                "Review sooner",
                DraftStatus.OPEN,
                null,
                0,
                paula,
                Instant.EPOCH,
                paula,
                Instant.EPOCH,
                List.of(paula),
                null);
        return new DraftPage(summary, new ModelPackage("review", new TreeMap<>()), 1, true);
    }

    private static final class Stage implements Rehearsal {

        private final List<String> played = new ArrayList<>();
        private final Map<Integer, RuntimeException> failures = new HashMap<>();
        private boolean closed;
        private @Nullable RuntimeException sceneFailure;
        private @Nullable RuntimeException closeFailure;

        /** @param number of the act, counted from 1 */
        private void failAt(int number, RuntimeException failure) {
            failures.put(number, failure);
        }

        private void play(String what) {
            played.add(what);
            var failure = failures.get(played.size());
            if (failure != null) {
                throw failure;
            }
        }

        @Override
        public void start(Map<String, @Nullable Object> variables) {
            play("start");
        }

        @Override
        public void complete(String wait, Map<String, @Nullable Object> accepted) {
            play("complete");
        }

        @Override
        public void answer(String wait, Map<String, @Nullable Object> outputs) {
            play("answer");
        }

        @Override
        public void refuse(String wait, String errorCode) {
            play("refuse");
        }

        @Override
        public void deliver(String wait, Map<String, @Nullable Object> variables) {
            play("deliver");
        }

        @Override
        public void passTime(Instant until) {
            play("passTime");
        }

        @Override
        public RehearsalScene scene() {
            if (sceneFailure != null) {
                throw sceneFailure;
            }
            return new RehearsalScene(Instant.EPOCH, false, List.of(), List.of(), List.of(), List.of());
        }

        @Override
        public void close() {
            closed = true;
            if (closeFailure != null) {
                throw closeFailure;
            }
        }
    }
}
