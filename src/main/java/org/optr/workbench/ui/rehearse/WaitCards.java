package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RehearsalScene.EventWait;
import org.optr.engine.RehearsalScene.PersonWait;
import org.optr.engine.RehearsalScene.StubWait;
import org.optr.engine.RehearsalScene.TimerWait;
import org.optr.engine.RehearsalScene.Wait;
import org.optr.form.FormPreviews;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.workbench.rehearse.RehearsalPage;
import org.optr.workbench.rehearse.RehearsalService;

/**
 * One card for each thing that waits.
 *
 * @param act does something and shows what came of it, or why not
 * @param submit does what a form is about, which itself shows why not
 */
record WaitCards(
        RehearsalPage page,
        DataNames words,
        KnownNames names,
        FormPreviews previews,
        RehearsalService rehearsals,
        Consumer<Supplier<RehearsalPage>> act,
        Consumer<Supplier<RehearsalPage>> submit) {

    Component of(Wait wait) {
        var card = new Panel();
        card.addClassName("wait-card");
        card.add(new SectionHeader(Languages.name(wait.name()), null));
        var body = new Div();
        body.addClassName("card-body");
        card.add(body);
        if (wait instanceof PersonWait task) {
            fill(body, card, task);
        } else if (wait instanceof StubWait stub) {
            fill(body, stub);
        } else if (wait instanceof TimerWait timer) {
            fill(body, timer);
        } else if (wait instanceof EventWait event) {
            fill(body, event);
        }
        return card;
    }

    private void fill(Div body, Panel card, PersonWait task) {
        var asked = rehearsals.whoIsAsked(task).stream()
                .map(name -> names.who(name).orElse(name))
                .toList();
        line(
                body,
                asked.isEmpty() ? "try.who.nobody" : "try.who",
                asked.size(),
                String.join(body.getTranslation("try.between-names"), asked));
        if (task.dueAt() != null) {
            line(body, "try.due", when(task.dueAt()));
        }
        var file = task.form() == null ? null : page.models().files().get(task.form() + ".form");
        if (file != null) {
            card.add(previews.fill(file, task.variables(), entered -> complete(task, entered)));
        } else {
            line(body, task.form() == null ? "try.no-form" : "try.form-missing", String.valueOf(task.form()));
            body.add(primary(
                    body.getTranslation("try.done"), () -> rehearsals.complete(page.id(), task.key(), Map.of())));
        }
    }

    private void complete(PersonWait task, Map<String, @Nullable Object> entered) {
        submit.accept(() -> rehearsals.complete(page.id(), task.key(), entered));
    }

    private void fill(Div body, StubWait stub) {
        line(body, stub.isProcess() ? "try.called" : "try.step", names.step(stub.called()));
        var data = new DataFields(stub.answers(), words, present(stub.answers()));
        var buttons = new Div(primary(
                body.getTranslation("try.answer"), () -> rehearsals.answer(page.id(), stub.key(), data.values())));
        buttons.addClassName("buttons");
        stub.errors()
                .forEach(code -> buttons.add(button(
                        body.getTranslation("try.refuse", code),
                        () -> rehearsals.refuse(page.id(), stub.key(), code))));
        body.add(data, buttons);
    }

    /** A step that writes what there is already mostly leaves it as it is. */
    private Map<String, @Nullable Object> present(List<String> names) {
        Map<String, @Nullable Object> present = new HashMap<>();
        page.scene().data().stream()
                .filter(datum -> names.contains(datum.name()))
                .forEach(datum -> present.put(datum.name(), datum.value()));
        return present;
    }

    private void fill(Div body, TimerWait timer) {
        var due = timer.dueAt();
        if (due == null) {
            line(body, "try.timer.never");
            return;
        }
        line(body, "try.timer", when(due));
        body.add(button(
                body.getTranslation("try.pass-time"),
                () -> rehearsals.passTime(page.id(), Objects.requireNonNull(due))));
    }

    private void fill(Div body, EventWait event) {
        line(body, "try.event", event.event());
        var data = new DataFields(List.of(), words, Map.of());
        body.add(
                data,
                button(
                        body.getTranslation("try.deliver"),
                        () -> rehearsals.deliver(page.id(), event.key(), data.values())));
    }

    private static String when(@Nullable Instant instant) {
        return instant == null ? "" : Formats.current().dateTime(instant);
    }

    private static void line(Div body, String key, Object... arguments) {
        body.add(new Paragraph(body.getTranslation(key, arguments)));
    }

    private Button primary(String words, Supplier<RehearsalPage> step) {
        var button = button(words, step);
        button.addThemeName("primary");
        button.setIcon(Lucide.CHECK.create(14));
        return button;
    }

    private Button button(String words, Supplier<RehearsalPage> step) {
        var button = new Button(words);
        button.addThemeName("small");
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            act.accept(step);
            button.setEnabled(true);
        });
        return button;
    }
}
