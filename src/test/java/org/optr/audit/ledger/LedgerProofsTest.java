package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.audit.AuditTrail;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.verifier.InclusionProof;
import org.optr.verifier.Refusal;
import org.optr.verifier.Trust;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OptrTest
class LedgerProofsTest {

    @Autowired
    private LedgerProofs proofs;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private LedgerKeys keys;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private JdbcClient jdbc;

    private PersonId olga;
    private PersonId anna;
    private long entry;

    @BeforeEach
    void olgaRenamesAnna() {
        olga = people.administrator("Olga");
        anna = people.person("Anna");
        people.as(olga, () -> administration.rename(anna, "Anna 市 Berg"));
        var subject = new SubjectRef(SubjectKind.PERSON, anna.toString());
        entry = people.as(olga, () -> trail.of(subject, AuditTrail.NEWEST, 1))
                .get(0)
                .id();
    }

    @Test
    void anEntryIsProvedOnceItIsSealed() {
        assertThat(people.as(olga, () -> proofs.of(entry))).isEmpty();

        seals.seal();

        assertThat(people.as(olga, () -> proofs.of(entry))).hasValueSatisfying(proof -> {
            assertThat(proof.holds()).isTrue();
            assertThat(proof.entry())
                    .contains("\"subject\":\"PERSON/" + anna + "\"")
                    .doesNotContain("Berg");
            assertThat(proof.signer()).startsWith("optr/");
            assertThat(proof.leaf()).isEqualTo(Hash.ofLeaf(proof.entry().getBytes(UTF_8)));
        });
    }

    @Test
    void theFileProvesItWithThePublicKeyAlone() {
        seals.seal();
        var proof = people.as(olga, () -> proofs.of(entry)).orElseThrow();

        var halves = proof.file().split("\n\n", 2);
        var lines = halves[0].lines().toList();
        var note = SignedNote.parse(halves[1]);
        var checkpoint = Checkpoint.parse(note.text());

        assertThat(lines.get(0)).isEqualTo("c2sp.org/tlog-proof@v1");
        var bytes = Base64.getDecoder().decode(lines.get(1).substring("extra ".length()));
        assertThat(new String(bytes, UTF_8)).isEqualTo(proof.entry());
        var index = Long.parseLong(lines.get(2).substring("index ".length()));
        var path = lines.stream().skip(3).map(Hash::parse).toList();
        assertThat(note.signer(keys.known())).isPresent();
        assertThat(ProofCheck.includes(Hash.ofLeaf(bytes), index, checkpoint.size(), path, checkpoint.root()))
                .isTrue();
    }

    /** It was written apart from this code: what both agree on is the format. */
    @Test
    void theVerifierThatSharesNoCodeAgrees() {
        seals.seal();
        var proof = people.as(olga, () -> proofs.of(entry)).orElseThrow();
        var vkeys = keys.known().stream().map(key -> org.optr.verifier.VerifierKey.parse(key.toString()));
        var trust = new Trust(proof.newest().checkpoint().origin(), vkeys.toList(), List.of());

        var file = InclusionProof.parse(proof.file());

        assertThat(file.check(proof.entry().getBytes(UTF_8), trust).size())
                .isEqualTo(proof.newest().size());
        assertThat(file.extra()).hasValue(proof.entry().getBytes(UTF_8));
        var changed = proof.entry().replace("PersonRenamed", "PersonForged").getBytes(UTF_8);
        assertThatThrownBy(() -> file.check(changed, trust)).isInstanceOf(Refusal.class);
    }

    @Test
    void anEntryThatWasChangedSinceIsNotProved() {
        seals.seal();
        event("PersonForged");
        try {
            assertThat(people.as(olga, () -> proofs.of(entry)).orElseThrow().holds())
                    .isFalse();
        } finally {
            event("PersonRenamed");
        }
        assertThat(people.as(olga, () -> proofs.of(entry)).orElseThrow().holds())
                .isTrue();
    }

    @Test
    void theNewestCheckpointIsProvedToGoOnFromAnEarlierOne() {
        var growth = grown();

        assertThat(growth.holds()).isTrue();
        assertThat(growth.earlier().size()).isLessThan(growth.newest().size());
        assertThat(growth.file())
                .startsWith("old " + growth.earlier().size() + "\n")
                .endsWith(growth.newest().note());
    }

    @Test
    void aCheckpointThatWasAlteredIsNotProvedToGoOn() {
        var growth = grown();
        var earlier = growth.earlier();
        try {
            note(earlier, growth.newest().note());
            assertThat(people.as(olga, () -> ledger.growthSince(earlier.number()))
                            .holds())
                    .isFalse();
            note(earlier, earlier.note().replace("\n" + earlier.size() + "\n", "\n" + (earlier.size() - 1) + "\n"));
            assertThat(people.as(olga, () -> ledger.growthSince(earlier.number()))
                            .holds())
                    .isFalse();
        } finally {
            note(earlier, earlier.note());
        }
    }

    private CheckpointProof grown() {
        seals.seal();
        var earlier = people.as(olga, () -> ledger.checkpoints(LedgerService.NEWEST, 1))
                .get(0);
        people.as(olga, () -> administration.rename(anna, "Anna Weiss"));
        seals.seal();
        return people.as(olga, () -> ledger.growthSince(earlier.number()));
    }

    private void note(SealedCheckpoint checkpoint, String note) {
        assertThat(jdbc.sql("UPDATE ledger_checkpoint SET note = ? WHERE checkpoint_no = ?")
                        .params(note, checkpoint.number())
                        .update())
                .isOne();
    }

    @Test
    void whoMayNotSeeAnEntryGetsNoProof() {
        seals.seal();
        var boris = people.person("Boris");

        assertThatThrownBy(() -> people.as(boris, () -> proofs.of(entry)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("ledger.proof.hidden");
        assertThatThrownBy(() -> people.as(olga, () -> proofs.of(Long.MAX_VALUE)))
                .hasMessageContaining("ledger.proof.hidden");
        assertThatThrownBy(() -> people.as(boris, () -> ledger.overview())).hasMessageContaining("auditors-only");
        assertThatThrownBy(() -> people.as(boris, () -> ledger.growthSince(1))).hasMessageContaining("auditors-only");
        assertThatThrownBy(() -> people.as(olga, () -> ledger.growthSince(0)))
                .hasMessageContaining("ledger.checkpoint.gone");
        assertThatThrownBy(() -> people.as(boris, () -> ledger.check())).hasMessageContaining("auditors-only");
    }

    private void event(String name) {
        assertThat(jdbc.sql("UPDATE audit_entry SET event = ? WHERE entry_id = ?")
                        .params(name, entry)
                        .update())
                .isOne();
    }
}
