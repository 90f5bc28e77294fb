package org.optr.result.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.optr.result.ResultPage;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** Where a result stands, and how its closing is taken back. */
final class ResultBar extends Div {

    ResultBar(ResultPage page, ResultDialogs dialogs) {
        addClassName("result-bar");
        add(new StatusBadge(page.status(), Looks.of(page.status())).large());
        if (page.mayTakeBack()) {
            add(new Button(
                    getTranslation("result.take-back"),
                    Lucide.UNDO_2.create(),
                    click -> dialogs.takeBack(page.id(), () -> UI.getCurrent().refreshCurrentRoute(false))));
        }
    }
}
