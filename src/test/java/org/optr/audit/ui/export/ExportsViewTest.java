package org.optr.audit.ui.export;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.optr.ApplicationViewTest;
import org.optr.OptrTest;
import org.optr.audit.export.ExportFixtures;
import org.optr.audit.export.ExportSummary;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class ExportsViewTest extends ApplicationViewTest {

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private ExportFixtures exports;

    private PersonId ada;

    @BeforeEach
    void adaAudits() {
        ada = people.person("Ada");
        people.grant(ada, Roles.AUDITOR);
        signIn(ada, Roles.AUDITOR);
        visit("audit/exports");
    }

    @Test
    void anExportAppearsAndBecomesReady() {
        assertThat(text(_get(ExportTable.class))).doesNotContain("Waiting");

        press("Export");
        assertThat(rows()).isEqualTo(1);
        assertThat(state()).contains("Waiting");

        exports.work();
        visit("");
        visit("audit/exports");
        assertThat(state()).contains("Ready");
        assertThat(text(cell(4))).contains("Download");
    }

    @Test
    void anExportIsCancelled() {
        press("Export");
        _click((Button) cell(4));

        assertThat(state()).contains("Cancelled");
    }

    @Test
    void aReversedPeriodIsSaidAtTheField() {
        _setValue(_get(DatePicker.class, field -> field.withLabel("From")), LocalDate.of(2027, 2, 2));
        _setValue(_get(DatePicker.class, field -> field.withLabel("Until")), LocalDate.of(2027, 2, 1));

        press("Export");

        assertThat(_get(DatePicker.class, field -> field.withLabel("Until")).isInvalid())
                .isTrue();
        assertThat(rows()).isZero();
    }

    @Test
    void aCaseNeedsItsId() {
        choose(ExportScope.CASE);
        press("Export");

        var run = _get(TextField.class, field -> field.withLabel("Case"));
        assertThat(run.isInvalid()).isTrue();
        run.setValue("no such case");
        press("Export");
        assertThat(rows()).isZero();
        assertThat(run.getValue()).isEqualTo("no such case");
    }

    @Test
    void thePageSpeaksChinese() {
        speak(Locale.SIMPLIFIED_CHINESE);
        visit("");
        visit("audit/exports");

        assertThat(text(_get(ExportsView.class))).contains("导出", "文件在后台写入");
    }

    @Test
    void nobodyElseOpensIt() {
        signIn(people.person("Boris"));

        visit("audit/exports");

        _assertNone(ExportsView.class);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void choose(ExportScope scope) {
        _setValue((Select<ExportScope>) _get(Select.class, field -> field.withLabel("What")), scope);
    }

    private static int rows() {
        return GridKt._size(_get(Grid.class));
    }

    private static String state() {
        return text(cell(1));
    }

    /** Returns what the newest export shows in a column. */
    @SuppressWarnings("unchecked")
    private static Component cell(int column) {
        Grid<ExportSummary> grid = _get(Grid.class);
        var renderer = (ComponentRenderer<?, ExportSummary>)
                grid.getColumns().get(column).getRenderer();
        return renderer.createComponent(GridKt._get(grid, 0));
    }
}
