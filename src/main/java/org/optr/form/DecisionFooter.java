package org.optr.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.Decision;
import org.optr.form.schema.Options.Option;
import org.optr.shared.RuleViolation;
import org.optr.ui.CharacterKeys;
import org.optr.ui.ErrorWords;
import org.optr.ui.Formats;
import org.optr.ui.Kbd;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Note;

/** The comment and one button for each outcome, always in the same place and in the order of the form's options. */
final class DecisionFooter extends Footer {

    private static final int PAUSE_MS = 500;

    private final Locale locale = Formats.current().locale();
    private final @Nullable Decision decision;
    private final TextArea comment = new TextArea();
    private final Div problem = new Div();
    private final Span draft = new Span();
    private final List<Choice> choices;

    /** @param decision null where the form decides nothing: then one button completes it */
    DecisionFooter(@Nullable Decision decision, List<Option> outcomes, Consumer<@Nullable Object> choose) {
        this.decision = decision;
        choices = outcomes.isEmpty()
                ? List.of(new Choice(null, "", button(getTranslation("form.complete"), "", null, choose)))
                : outcomes.stream().map(outcome -> choice(outcome, choose)).toList();
        var primary = choices.get(0).button();
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div();
        buttons.addClassName("choices");
        choices.forEach(choice -> buttons.add(choice.button()));
        draft.addClassName("draft");
        buttons.add(draft);
        prepareComment();
        addClassName("ff");
        add(problem, comment, buttons);
        DecisionKeys.listen(this, choices);
    }

    private Choice choice(Option outcome, Consumer<@Nullable Object> choose) {
        var key = decision == null || !CharacterKeys.areOn() ? "" : decision.shortcut(outcome);
        var button = button(outcome.label().in(locale), key, outcome.value(), choose);
        if (outcome.value().equals("reject")) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
            button.addClassName("err");
        }
        return new Choice(outcome.value(), key, button);
    }

    private static Button button(
            String label, String key, @Nullable Object outcome, Consumer<@Nullable Object> choose) {
        var button = new Button(label, click -> choose.accept(outcome));
        button.setDisableOnClick(true);
        icon(outcome).ifPresent(icon -> button.setIcon(icon.create()));
        if (!key.isEmpty()) {
            button.setSuffixComponent(new Kbd(key));
            button.getElement().setAttribute("aria-keyshortcuts", key);
        }
        return button;
    }

    private static Optional<Lucide> icon(@Nullable Object outcome) {
        return switch (String.valueOf(outcome)) {
            case "approve", "accept", "acknowledge", "null" -> Optional.of(Lucide.CHECK);
            case "changes" -> Optional.of(Lucide.UNDO_2);
            case "reject" -> Optional.of(Lucide.X);
            default -> Optional.empty();
        };
    }

    private void prepareComment() {
        var input = decision == null ? null : decision.comment();
        comment.setVisible(input != null);
        if (decision == null || input == null) {
            return;
        }
        comment.setLabel(
                input.basics().label().isEmpty()
                        ? getTranslation("form.comment")
                        : input.basics().label().in(locale));
        comment.setHelperText(
                decision.commentRequiredFor().isEmpty()
                        ? input.basics().description().in(locale)
                        : requiredFor(decision));
        comment.addThemeName("helper-above-field");
        comment.setManualValidation(true);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(PAUSE_MS);
    }

    private String requiredFor(Decision known) {
        var outcomes = known.outcome().options().values().stream()
                .filter(option ->
                        known.commentRequiredFor().contains(option.value().toString()))
                .map(option -> lowerFirst(option.label().in(locale)))
                .collect(Collectors.toList());
        var last = outcomes.isEmpty() ? "" : outcomes.remove(outcomes.size() - 1);
        var all = outcomes.isEmpty() ? last : getTranslation("form.or", String.join(", ", outcomes), last);
        return getTranslation("form.comment-for", all);
    }

    private static String lowerFirst(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    boolean hasComment() {
        return comment.isVisible();
    }

    TextArea comment() {
        return comment;
    }

    /** Does what the first button does, unless it is switched off. */
    void pressFirst() {
        choices.get(0).button().click();
    }

    void sayDraft(String sentence) {
        draft.setText(sentence);
    }

    /** Says why nothing happened and lets the person decide again. */
    void refuse(String reason, String kept) {
        say(reason, kept);
        choices.forEach(choice -> choice.button().setEnabled(true));
    }

    /** Says why nothing can be decided here any more. */
    void close(String reason) {
        say(reason, "");
        choices.forEach(choice -> choice.button().setEnabled(false));
    }

    /** Where nothing can be decided no button is seen and no key works; the comment stays to be read. */
    void offer(boolean possible) {
        choices.forEach(choice -> {
            choice.button().setVisible(possible);
            choice.button().setEnabled(possible);
        });
        draft.setVisible(possible);
        comment.setReadOnly(!possible);
    }

    private void say(String reason, String more) {
        problem.removeAll();
        problem.add(new Note(Look.OFF_TRACK, reason, more));
    }

    void markComment(@Nullable RuleViolation violation) {
        comment.setErrorMessage(violation == null ? null : ErrorWords.of(violation));
        comment.setInvalid(violation != null);
        if (violation != null) {
            comment.focus();
        }
    }

    void clearProblem() {
        problem.removeAll();
    }
}
