package org.optr.audit.ui.retention;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.vaadin.flow.component.ComponentUtil.fireEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.ledger.LedgerFixtures;
import org.optr.audit.retention.Erasures;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class RetentionViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private PersonAdministration administration;

    @Autowired
    private LedgerFixtures seals;

    @Autowired
    private Erasures erasures;

    private PersonId ada;
    private PersonId olga;

    @BeforeEach
    void olgaAsks() {
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        olga = people.administrator("Olga");
        var anna = people.person("Anna");
        people.as(olga, () -> administration.rename(anna, "Anna Berg"));
        seals.seal();
        var subject = new SubjectRef(SubjectKind.PERSON, anna.toString());
        people.as(olga, () -> erasures.ask(subject, "Anna has left us"));
    }

    @Test
    void anAuditorAgrees() {
        signIn(ada, Roles.AUDITOR);
        visit("audit/retention");

        _click(_find(Button.class, spec -> spec.withText("Erase")).get(0));
        fireEvent(_get(ConfirmDialog.class), new ConfirmDialog.ConfirmEvent(_get(ConfirmDialog.class), true));

        assertThat(firstRow()).contains("Anna has left us", "1 of 1", "Erased", "Ada");
    }

    @Test
    void aRefusalNeedsAReason() {
        signIn(ada, Roles.AUDITOR);
        visit("audit/retention");

        _click(_find(Button.class, spec -> spec.withText("Refuse")).get(0));
        var refuse = _get(_get(Dialog.class), Button.class, spec -> spec.withText("Refuse"));
        _click(refuse);
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Say why.");
        _get(TextArea.class).setValue("Needed in court");
        _click(refuse);

        assertThat(firstRow()).contains("Anna has left us", "0 of 1", "Refused");
    }

    @Test
    void anAdministratorOnlyLooksOn() {
        signIn(olga, Roles.ADMINISTRATOR);
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("audit/retention");

        assertThat(firstRow()).contains("Anna has left us", "待决定", "由审计员决定").doesNotContain("拒绝");
    }

    @Test
    void nobodyElseOpensIt() {
        signIn(people.person("Boris"));

        visit("audit/retention");

        _assertNone(RetentionView.class);
    }

    private String firstRow() {
        return text(_get(_get(ErasuresPanel.class), PlainTable.class)
                .getBody()
                .getRow(0)
                .orElseThrow());
    }
}
