package org.optr.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.audit.ErasedPayloads;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.AuditSearch;
import org.optr.audit.search.FoundEntry;
import org.optr.audit.search.SearchFixtures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ErasuresTest {

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasedPayloads erased;

    @Autowired
    private LedgerProofs proofs;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private SearchFixtures index;

    @Autowired
    private AuditSearch search;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private PersonAdministration administration;

    private PersonId olga;
    private PersonId ada;
    private SubjectRef anna;

    @BeforeEach
    void olgaRenamesAnna() {
        index.begin();
        olga = people.administrator("Olga");
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        var person = people.person("Anna");
        people.as(olga, () -> administration.rename(person, "Anna Secret"));
        people.as(olga, () -> administration.rename(person, "Anna Berg"));
        anna = new SubjectRef(SubjectKind.PERSON, person.toString());
        seals.seal();
    }

    @Test
    void whatTwoPersonsAgreeToEraseIsGoneAndTheProofHolds() {
        var wish = people.as(olga, () -> erasures.ask(anna, "She left and asked for it"));
        assertThat(history()).extracting(AuditRecord::changes).anySatisfy(changes -> assertThat(changes)
                .extracting(FieldChange::after)
                .contains("Anna Secret"));

        people.as(ada, () -> erasures.confirm(wish));
        seals.seal();

        assertThat(history())
                .filteredOn(entry -> entry.event().equals("PersonRenamed"))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.changes()).isEmpty();
                    assertThat(erased.among(List.of(entry.id())).get(entry.id()))
                            .satisfies(why -> {
                                assertThat(why.asked()).isEqualTo(olga);
                                assertThat(why.by()).isEqualTo(ada);
                                assertThat(why.because()).isEqualTo("She left and asked for it");
                            });
                    var proof = people.as(ada, () -> proofs.of(entry.id())).orElseThrow();
                    assertThat(proof.holds()).isTrue();
                    assertThat(proof.contents()).isFalse();
                    assertThat(proof.erased()).isNotNull();
                    assertThatThrownBy(() -> people.as(ada, () -> proofs.contents(entry.id())))
                            .hasMessageContaining("ledger.contents.closed");
                });
        assertThat(history()).extracting(AuditRecord::event).contains("ErasureRequested", "PayloadErased");
        assertThat(people.as(ada, () -> erasures.newest(500)))
                .filteredOn(each -> each.id().equals(wish))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.status()).isEqualTo(ErasureStatus.ERASED);
                    assertThat(each.erased()).isEqualTo(each.entries());
                });
    }

    @Test
    void aChosenEntryIsErasedAndTheOthersStay() {
        var secret = renamed("Anna Secret");
        var wish = people.as(olga, () -> erasures.askFor(anna, List.of(secret), "Wrong name"));

        people.as(ada, () -> erasures.confirm(wish));

        assertThat(history())
                .filteredOn(entry -> entry.event().equals("PersonRenamed"))
                .extracting(entry -> entry.changes().isEmpty())
                .containsExactlyInAnyOrder(true, false);
        assertThatThrownBy(() -> people.as(olga, () -> erasures.askFor(anna, List.of(secret), "Again")))
                .hasMessageContaining("erasure.nothing");
    }

    @Test
    void nobodyErasesAlone() {
        people.grant(olga, Roles.AUDITOR);
        var wish = people.as(olga, () -> erasures.ask(anna, "Quickly"));

        assertThatThrownBy(() -> people.as(olga, () -> erasures.confirm(wish))).hasMessageContaining("four-eyes");
        var boris = people.administrator("Boris");
        assertThatThrownBy(() -> people.as(boris, () -> erasures.confirm(wish))).hasMessageContaining("auditors-only");
        assertThatThrownBy(() -> people.as(ada, () -> erasures.ask(anna, "I want it")))
                .hasMessageContaining("administrators-only");
        assertThatThrownBy(() -> people.as(olga, () -> erasures.ask(anna, " ")))
                .hasMessageContaining("erasure.reason.missing");
        assertThat(renamed("Anna Secret")).isPositive();
    }

    @Test
    void whatIsErasedIsNotFoundBySearchingItsWords() {
        index.index();
        assertThat(found("Secret")).isNotEmpty();

        var wish = people.as(olga, () -> erasures.ask(anna, "She left and asked for it"));
        people.as(ada, () -> erasures.confirm(wish));

        assertThat(found("Secret")).isEmpty();
    }

    private List<FoundEntry> found(String words) {
        var query = new AuditQuery(words, null, null, anna, null, null, null, Map.of());
        return people.as(ada, () -> search.page(query, null, 10));
    }

    @Test
    void aRefusedWishErasesNothingAndIsDecidedOnce() {
        var wish = people.as(olga, () -> erasures.ask(anna, "Please"));

        people.as(ada, () -> erasures.refuse(wish, "The case is still open"));

        assertThat(renamed("Anna Secret")).isPositive();
        assertThat(history()).extracting(AuditRecord::event).contains("ErasureRefused");
        assertThatThrownBy(() -> people.as(ada, () -> erasures.confirm(wish))).hasMessageContaining("erasure.decided");
    }

    @Test
    void whatWasCommittedIsHandedOutAndThatIsRecorded() {
        var entry = renamed("Anna Secret");

        assertThat(people.as(ada, () -> proofs.of(entry)).orElseThrow().contents())
                .isTrue();
        assertThat(people.as(ada, () -> proofs.contents(entry)))
                .startsWith("{\"changes\":[")
                .contains("Anna Secret");

        assertThat(history()).extracting(AuditRecord::event).contains("ContentsHandedOut");
        var boris = people.person("Boris");
        assertThatThrownBy(() -> people.as(boris, () -> proofs.contents(entry)))
                .hasMessageContaining("ledger.proof.hidden");
    }

    private long renamed(String name) {
        return history().stream()
                .filter(entry -> entry.changes().stream().anyMatch(change -> name.equals(change.after())))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<AuditRecord> history() {
        return people.as(ada, () -> trail.of(anna, AuditTrail.NEWEST, 50));
    }
}
