package org.optr.audit.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.MockVaadin.clientRoundtrip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.AuditTrail;
import org.optr.audit.ledger.LedgerChecked;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.audit.ledger.LedgerService;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OptrTest
class LedgerViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private LedgerService ledger;

    @Autowired
    private LedgerProofs proofs;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    private PersonId ada;
    private PersonId olga;

    @BeforeEach
    void adaAudits() {
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        seals.seal();
    }

    @Test
    void anAuditorSeesHowTheLedgerStands() {
        signIn(ada, Roles.AUDITOR);

        visit("audit/ledger");

        var page = text(_get(LedgerView.class));
        assertThat(page).contains("Ledger", "Newest checkpoint", "Public keys1", "optr/", "Witness", "None");
        assertThat(_get(CheckpointTable.class).isVisible()).isTrue();
    }

    @Test
    @Timeout(60)
    void aCheckSaysThatNothingWasChanged() {
        signIn(ada, Roles.AUDITOR);
        visit("audit/ledger");

        press("Check now");
        while (people.as(ada, () -> ledger.lastCheck())
                .filter(LedgerChecked::isRunning)
                .isPresent()) {
            Thread.onSpinWait();
        }
        visit("");
        visit("audit/ledger");

        assertThat(text(_get(LedgerCheckState.class))).contains("Nothing was added, changed or removed.");
    }

    @Test
    void theLedgerIsProvedToHaveOnlyGrownSinceACheckpoint() {
        signIn(ada, Roles.AUDITOR);
        var newest = people.as(ada, () -> ledger.checkpoints(LedgerService.NEWEST, 1))
                .get(0);
        people.as(olga, () -> administration.rename(ada, "Ada Vogel"));
        seals.seal();
        visit("audit/ledger");

        Grid<?> checkpoints = _get(_get(CheckpointTable.class), Grid.class);
        var earlier = GridKt._getCellComponent(checkpoints, 1, CheckpointTable.GROWTH);
        _click((Button) earlier);

        assertThat(text(_get(Dialog.class)))
                .contains(
                        "The ledger only grew",
                        String.format(Locale.UK, "over %,d entries", newest.size()),
                        "Download proof");
        _get(Dialog.class).close();
        speak(Locale.SIMPLIFIED_CHINESE);
        new CheckpointDialog(people.as(ada, () -> ledger.growthSince(newest.number()))).open();
        assertThat(text(_get(Dialog.class))).contains("账本只增不改", "下载检查点");
    }

    @Test
    void anAlteredCheckpointIsNamedAndTheOthersAreShown() {
        signIn(ada, Roles.AUDITOR);
        people.as(olga, () -> administration.rename(ada, "Ada Vogel"));
        seals.seal();
        var before = people.as(ada, () -> ledger.checkpoints(LedgerService.NEWEST, 2))
                .get(1);
        alter(before.number(), "no note");
        try {
            visit("audit/ledger");

            Grid<?> checkpoints = _get(_get(CheckpointTable.class), Grid.class);
            assertThat(text(GridKt._getCellComponent(checkpoints, 1, CheckpointTable.GROWTH)))
                    .isEqualTo("Altered: no signed checkpoint");
            assertThat(GridKt._getCellComponent(checkpoints, 0, CheckpointTable.GROWTH))
                    .isInstanceOf(Button.class);
            assertThatThrownBy(() -> people.as(ada, () -> ledger.growthSince(before.number())))
                    .hasMessageContaining("ledger.checkpoint.unreadable");
        } finally {
            alter(before.number(), before.note());
        }
    }

    private void alter(long checkpoint, String note) {
        database.sql("UPDATE ledger_checkpoint SET note = ? WHERE checkpoint_no = ?")
                .params(note, checkpoint)
                .update();
    }

    @Test
    void nobodyElseOpensIt() {
        signIn(people.person("Boris"));

        visit("audit/ledger");

        _assertNone(LedgerView.class);
    }

    @Test
    void anEntryOfTheHistoryIsProvedOnScreen() {
        var anna = people.person("Anna");
        people.as(olga, () -> administration.rename(anna, "Anna Berg"));
        var subject = new SubjectRef(SubjectKind.PERSON, anna.toString());
        var entry = people.as(olga, () -> trail.of(subject, AuditTrail.NEWEST, 1))
                .get(0)
                .id();
        signIn(ada, Roles.AUDITOR);

        new ProofDialog(proofs, clock, entry).open();
        clientRoundtrip();
        assertThat(text(_get(Dialog.class))).contains("Not sealed yet");
        seals.seal();
        press("Verify again");

        assertThat(text(_get(Dialog.class)))
                .contains("Sealed in checkpoint", "Inclusion proof verified", "Signed root", "Download proof");
        _get(Dialog.class).close();
        speak(Locale.SIMPLIFIED_CHINESE);
        new ProofDialog(proofs, clock, entry).open();
        assertThat(text(_get(Dialog.class))).contains("包含证明验证通过", "下载证明");
    }
}
