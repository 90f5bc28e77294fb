package org.optr.workbench.ui.operate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.RunningCases.CaseChoice;
import org.optr.engine.RunningCases.CaseFilter;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** Which cases somebody wants to see. */
final class CaseFilters extends Div {

    private final Select<Version> version = new Select<>();
    private final Select<CaseChoice> choice = new Select<>();
    private final TextField text = new TextField();
    private final Button step = new Button(Lucide.X.create(), click -> showStep(null, ""));
    private final Runnable changed;
    private @Nullable String element;

    /** @param otherVersion runs where the steps that wait are others too */
    CaseFilters(List<Version> versions, Runnable changed, Runnable otherVersion) {
        this.changed = changed;
        addClassName("filter-bar");
        version.setAriaLabel(getTranslation("cases.version"));
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(getTranslation("cases.all-versions"));
        version.setItems(versions);
        version.setItemLabelGenerator(each -> each == null
                ? getTranslation("cases.all-versions")
                : getTranslation("library.version-number", each.number()));
        version.addValueChangeListener(change -> otherVersion.run());
        choice.setAriaLabel(getTranslation("cases.state"));
        choice.setItems(CaseChoice.values());
        choice.setItemLabelGenerator(each -> getTranslation(StatusBadge.key(each)));
        choice.setValue(CaseChoice.ALL);
        choice.addValueChangeListener(change -> changed.run());
        text.setPlaceholder(getTranslation("cases.search"));
        text.setAriaLabel(getTranslation("cases.search"));
        text.setPrefixComponent(Lucide.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> changed.run());
        step.setIconAfterText(true);
        step.setVisible(false);
        add(text, version, choice, step);
    }

    /** @param wanted null for all steps */
    void showStep(@Nullable String wanted, String name) {
        element = wanted;
        step.setVisible(wanted != null);
        step.setText(getTranslation("cases.at-step", name));
        step.setAriaLabel(getTranslation("cases.all-steps", name));
        changed.run();
    }

    Optional<Version> version() {
        return version.getOptionalValue();
    }

    @Nullable Integer versionNumber() {
        return version().map(Version::number).orElse(null);
    }

    CaseFilter value() {
        return new CaseFilter(versionNumber(), element, choice.getValue(), text.getValue());
    }
}
