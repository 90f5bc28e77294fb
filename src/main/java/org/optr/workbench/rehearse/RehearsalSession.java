package org.optr.workbench.rehearse;

import static java.util.stream.Collectors.toSet;
import static org.optr.shared.RuleViolation.require;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RehearsalScene;
import org.optr.engine.RehearsalScene.Datum;
import org.optr.engine.RehearsalScene.Visit;
import org.optr.engine.Rehearsals.Rehearsal;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftPage;
import org.optr.workbench.rehearse.Beat.Change;

/**
 * One rehearsal of one person: what was done in it, so that a step back is everything before it done again. Where it stands
 * is certain, or it has ended.
 */
final class RehearsalSession {

    static final int MOST_ACTS = 300;

    /** For everything that was done so far, when it is done again. */
    private static final Duration LONGEST_REPETITION = Duration.ofSeconds(30);

    private final RehearsalId id = RehearsalId.next();
    private final DraftPage draft;
    private final Rehearsal rehearsal;
    private final List<Act> acts = new ArrayList<>();
    private final List<Beat> beats = new ArrayList<>();
    private final Duration longestRepetition;
    private RehearsalScene scene;
    private volatile boolean open = true;
    private volatile long used = System.nanoTime();

    /** Closes what cannot be begun. */
    static RehearsalSession of(DraftPage draft, Rehearsal rehearsal) {
        try {
            return new RehearsalSession(draft, rehearsal, LONGEST_REPETITION);
        } catch (RuntimeException | Error failure) {
            rehearsal.close();
            throw failure;
        }
    }

    RehearsalSession(DraftPage draft, Rehearsal rehearsal, Duration longestRepetition) {
        this.draft = draft;
        this.rehearsal = rehearsal;
        this.longestRepetition = longestRepetition;
        scene = rehearsal.scene();
    }

    boolean isOpen() {
        return open;
    }

    RehearsalId id() {
        return id;
    }

    DraftPage page() {
        return draft;
    }

    synchronized RehearsalScene scene() {
        return scene;
    }

    synchronized RehearsalPage shown() {
        used = System.nanoTime();
        var inputs = acts.isEmpty()
                ? Map.<String, @Nullable Object>of()
                : acts.get(0).said();
        return new RehearsalPage(id, draft.revision(), draft.models(), inputs, scene, List.copyOf(beats));
    }

    /** What is refused leaves the rehearsal as it was. */
    synchronized void play(Act act) {
        requireOpen();
        require(acts.size() < MOST_ACTS, "rehearsal.too-long", MOST_ACTS);
        try {
            perform(act);
        } catch (RuleViolation refusal) {
            again(List.copyOf(acts));
            throw refusal;
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    synchronized void start(Map<String, @Nullable Object> inputs) {
        requireOpen();
        forget();
        try {
            perform(Act.start(inputs));
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    synchronized void back() {
        requireOpen();
        require(acts.size() > 1, "rehearsal.at-start");
        again(List.copyOf(acts.subList(0, acts.size() - 1)));
    }

    private void requireOpen() {
        require(open, "rehearsal.ended");
    }

    /** @throws RuleViolation {@code rehearsal.not-repeated} if that fails or takes too long; then the rehearsal has ended */
    private void again(List<Act> former) {
        var begun = System.nanoTime();
        forget();
        try {
            for (var act : former) {
                require(System.nanoTime() - begun < longestRepetition.toNanos(), "rehearsal.not-repeated");
                perform(act);
            }
        } catch (RuleViolation refusal) {
            close();
            throw new RuleViolation("rehearsal.not-repeated");
        } catch (RuntimeException | Error failure) {
            close();
            throw failure;
        }
    }

    private void forget() {
        acts.clear();
        beats.clear();
    }

    private void perform(Act act) {
        var before = acts.isEmpty() ? null : scene;
        act.play().accept(rehearsal);
        scene = rehearsal.scene();
        acts.add(act);
        beats.add(beat(act, before, scene));
    }

    private static Beat beat(Act act, @Nullable RehearsalScene before, RehearsalScene after) {
        var known = before == null
                ? new HashSet<String>()
                : before.visits().stream().map(Visit::id).collect(toSet());
        var reached = after.visits().stream()
                .filter(visit -> !known.contains(visit.id()))
                .toList();
        var changes = changes(before == null ? List.of() : before.data(), after.data());
        return new Beat(act.kind(), act.name(), act.form(), act.said(), reached, changes);
    }

    private static List<Change> changes(List<Datum> before, List<Datum> after) {
        Map<String, @Nullable Object> former = new HashMap<>();
        before.forEach(datum -> former.put(key(datum), datum.value()));
        return after.stream()
                .filter(datum ->
                        !former.containsKey(key(datum)) || !Objects.equals(former.get(key(datum)), datum.value()))
                .map(datum -> new Change(datum.name(), datum.element(), former.get(key(datum)), datum.value()))
                .toList();
    }

    private static String key(Datum datum) {
        return datum.element() + "/" + datum.name();
    }

    /** Asked while somebody plays on: it waits for nobody. */
    boolean isIdleFor(Duration time) {
        return System.nanoTime() - used > time.toNanos();
    }

    synchronized void close() {
        open = false;
        rehearsal.close();
    }
}
