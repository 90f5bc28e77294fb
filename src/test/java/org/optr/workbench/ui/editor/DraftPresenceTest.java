package org.optr.workbench.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.optr.people.PersonId;
import org.optr.workbench.DraftId;

/** Paula and Omar have the same draft open. */
class DraftPresenceTest {

    private final DraftPresence presence = new DraftPresence(Runnable::run);
    private final DraftId draft = DraftId.next();
    private final PersonId paula = PersonId.next();
    private final PersonId omar = PersonId.next();
    private final List<String> heard = new ArrayList<>();

    @Test
    void whoComesFirstWrites() {
        var first = presence.enter(draft, paula, true, () -> heard.add("Paula"));
        var second = presence.enter(draft, omar, true, () -> heard.add("Omar"));

        assertThat(first.hasPen()).isTrue();
        assertThat(second.hasPen()).isFalse();
        assertThat(heard).containsExactly("Paula");
    }

    @Test
    void theOtherOneCanTakeThePen() {
        var first = presence.enter(draft, paula, true, () -> heard.add("Paula"));
        var second = presence.enter(draft, omar, true, () -> heard.add("Omar"));
        heard.clear();

        second.takePen();

        assertThat(first.hasPen()).isFalse();
        assertThat(second.hasPen()).isTrue();
        assertThat(heard).containsExactly("Paula");
    }

    @Test
    void whoOpensTheDraftAgainWritesThere() {
        var lost = presence.enter(draft, paula, true, () -> {});

        var found = presence.enter(draft, paula, true, () -> {});

        assertThat(found.hasPen()).isTrue();
        assertThat(lost.hasPen()).isFalse();
    }

    @Test
    void whoOnlyReadsNeverHoldsThePen() {
        var reader = presence.enter(draft, paula, false, () -> {});

        reader.takePen();

        assertThat(reader.hasPen()).isFalse();
    }

    @Test
    void whoCameDuringAReviewHoldsThePenAfterIt() {
        var visit = presence.enter(draft, paula, false, () -> {});

        visit.allow(true);

        assertThat(visit.hasPen()).isTrue();
    }

    @Test
    void whoMayNoLongerWriteLaysThePenDown() {
        var first = presence.enter(draft, paula, true, () -> {});
        var second = presence.enter(draft, omar, false, () -> heard.add("Omar"));

        first.allow(false);
        second.allow(true);
        first.allow(true);

        assertThat(first.hasPen()).isFalse();
        assertThat(second.hasPen()).isTrue();
        assertThat(heard).containsExactly("Omar");
    }

    @Test
    void thePenGoesOnWhenItsHolderLeaves() {
        var first = presence.enter(draft, paula, true, () -> {});
        var second = presence.enter(draft, omar, true, () -> heard.add("Omar"));

        first.leave();

        assertThat(second.hasPen()).isTrue();
        assertThat(second.all()).containsExactly(second);
        assertThat(heard).containsExactly("Omar");
    }

    @Test
    void othersHearOfASaving() {
        var first = presence.enter(draft, paula, true, () -> heard.add("Paula"));
        presence.enter(draft, omar, true, () -> heard.add("Omar"));
        heard.clear();

        first.tellSaved();

        assertThat(heard).containsExactly("Omar");
    }

    @Test
    void draftsAreApart() {
        presence.enter(draft, paula, true, () -> heard.add("Paula"));

        assertThat(presence.enter(DraftId.next(), omar, true, () -> {}).hasPen())
                .isTrue();
        assertThat(heard).isEmpty();
    }
}
