package org.optr.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.AuditTrail;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.beans.factory.annotation.Autowired;

/** Paula and Omar own processes; Paula writes a draft, Rita and Tom read it. */
@OptrTest
class DraftCommentsTest {

    private static final String START = "CaseOpened";

    private static int process;

    @Autowired
    private DraftComments comments;

    @Autowired
    private DraftService drafts;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PeopleFixtures people;

    private PersonId paula;
    private PersonId rita;
    private DraftId draft;

    @BeforeEach
    void paulaBeginsAProcess() {
        paula = owner("Paula");
        rita = people.person("Rita");
        draft = people.as(paula, () -> drafts.create("badge-loan-" + ++process, "Badge loan", "Badges get lost"));
    }

    @Test
    void whoeverSeesADraftCommentsOnIt() {
        comment(rita, "", "Who keeps the list?");

        assertThat(seenBy(paula)).singleElement().satisfies(comment -> {
            assertThat(comment.by()).isEqualTo(rita);
            assertThat(comment.text()).isEqualTo("Who keeps the list?");
            assertThat(comment.isOpen()).isTrue();
        });
    }

    @Test
    void aCommentIsAboutAnElementThatTheDraftHas() {
        comment(rita, START, "When exactly?");

        assertThat(seenBy(paula)).extracting(Comment::element).containsExactly(START);
        assertRefused(() -> comment(rita, "Nowhere", "And here?"))
                .hasFieldOrPropertyWithValue("key", "draft.comment.no-element");
    }

    @Test
    void textStaysText() {
        comment(rita, "", "  <b>Bold</b> & 'quoted'\nsecond line ");

        assertThat(seenBy(paula)).extracting(Comment::text).containsExactly("<b>Bold</b> & 'quoted'\nsecond line");
    }

    @Test
    void nothingSaidIsNoComment() {
        assertRefused(() -> comment(rita, "", "  ")).hasFieldOrPropertyWithValue("key", "draft.comment.missing");
        assertRefused(() -> comment(rita, "", "x".repeat(4_001)))
                .hasFieldOrPropertyWithValue("key", "draft.comment.too-long");
    }

    @Test
    void aProcessOwnerOrItsAuthorResolvesAComment() {
        comment(rita, "", "First");
        comment(rita, "", "Second");
        var said = seenBy(rita);

        resolve(rita, said.get(0));
        resolve(owner("Omar"), said.get(1));

        assertThat(seenBy(rita)).noneMatch(Comment::isOpen);
        assertRefused(() -> resolve(rita, said.get(0))).hasFieldOrPropertyWithValue("key", "draft.comment.resolved");
    }

    @Test
    void nobodyElseResolvesIt() {
        comment(rita, "", "First");
        var tom = people.person("Tom");

        assertThat(seenBy(tom)).noneMatch(Comment::resolvable);
        assertRefused(() -> resolve(tom, seenBy(tom).get(0)))
                .hasFieldOrPropertyWithValue("key", "draft.comment.not-yours");
    }

    @Test
    void whatIsDecidedIsNotDiscussedAnyMore() {
        comment(rita, "", "First");
        people.as(paula, () -> drafts.discard(draft));

        assertRefused(() -> comment(rita, "", "Late")).hasFieldOrPropertyWithValue("key", "draft.comment.closed");
        assertThat(seenBy(rita)).hasSize(1).noneMatch(Comment::resolvable);
    }

    @Test
    void theHistoryKeepsWhatWasSaidAndSettled() {
        comment(rita, START, "When exactly?");
        resolve(rita, seenBy(rita).get(0));

        var history = people.as(paula, () -> trail.of(ProcessChanges.subject(draft), AuditTrail.NEWEST, 2));

        assertThat(history.toString()).contains("DraftCommented", "DraftCommentResolved", "When exactly?");
    }

    private void comment(PersonId person, String element, String text) {
        people.as(person, () -> comments.add(draft, element, text));
    }

    private void resolve(PersonId person, Comment comment) {
        people.as(person, () -> comments.resolve(comment.id()));
    }

    private List<Comment> seenBy(PersonId person) {
        return people.as(person, () -> comments.of(draft));
    }

    private PersonId owner(String name) {
        var person = people.person(name);
        people.grant(person, Roles.PROCESS_OWNER);
        return person;
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertRefused(ThrowingCallable act) {
        return assertThatThrownBy(act).isInstanceOf(RuleViolation.class);
    }
}
