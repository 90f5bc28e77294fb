package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.function.Consumer;

/** Whether a form is being written or looked at. */
final class PreviewTabs extends Tabs {

    /** @param preview hears whether the form is to be shown as it will look */
    PreviewTabs(Consumer<Boolean> preview) {
        var write = new Tab(getTranslation("editor.form-write"));
        var look = new Tab(getTranslation("editor.form-preview"));
        add(write, look);
        addSelectedChangeListener(change -> preview.accept(change.getSelectedTab() == look));
    }
}
