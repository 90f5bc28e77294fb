package org.optr.result.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.optr.people.People;
import org.optr.result.ResultPage;
import org.optr.result.ResultReader;
import org.optr.result.recognition.Recognitions;
import org.optr.ui.Lucide;
import org.springframework.stereotype.Component;

/** Puts together what is shown of one result, on its own page and on that of its objective or project. */
@Component
class ResultContent {

    private final ResultReader results;
    private final Recognitions recognitions;
    private final People people;
    private final ResultDialogs dialogs;

    ResultContent(ResultReader results, Recognitions recognitions, People people, ResultDialogs dialogs) {
        this.results = results;
        this.recognitions = recognitions;
        this.people = people;
        this.dialogs = dialogs;
    }

    Div of(ResultPage page) {
        var content = new Div();
        content.addClassName("subject-columns");
        fill(content, page);
        return content;
    }

    private void fill(Div content, ResultPage page) {
        content.removeAll();
        var persons = people.find(Involved.in(page));
        var reload = (Runnable) () -> results.page(page.id()).ifPresent(now -> fill(content, now));
        var main = new Div(
                new ScorePanel(page, persons),
                new RetrospectivePanel(page, persons, dialogs, reload),
                new RatingsPanel(page, dialogs, reload));
        main.addClassName("subject-main");
        var side = new Div(
                new ThanksPanel(
                        recognitions.about(List.of(page.subject())),
                        people,
                        () -> dialogs.thank(page.subject(), reload)),
                lessons(page, reload));
        side.addClassName("subject-main");
        content.add(main, side);
    }

    private LessonsPanel lessons(ResultPage page, Runnable reload) {
        var add = new Button(Lucide.PLUS.create(), click -> dialogs.learn(page.id(), reload));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setText(add.getTranslation("result.lesson.add"));
        add.setVisible(page.mayModerate());
        return new LessonsPanel(add.getTranslation("result.lessons"), page.lessons(), add);
    }
}
