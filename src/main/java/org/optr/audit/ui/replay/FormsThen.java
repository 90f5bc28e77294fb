package org.optr.audit.ui.replay;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.Situations;
import org.optr.audit.replay.Situations.FormThen;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.form.PastForms;
import org.optr.ui.Look;
import org.optr.ui.Note;

/** Draws a form as it was, in the version of that time, and says whether its content is what was sealed. */
@org.springframework.stereotype.Component
class FormsThen {

    private static final int SHORT_HASH = 12;

    private final Situations situations;
    private final PastForms forms;

    FormsThen(Situations situations, PastForms forms) {
        this.situations = situations;
        this.forms = forms;
    }

    Component of(CaseReplay replay, int moment, PastItem item) {
        return situations
                .form(replay, moment, item)
                .<Component>map(this::draw)
                .orElseGet(() -> new Note(Look.DRAFT, MomentWords.word("replay.form.closed"), ""));
    }

    private Div draw(FormThen then) {
        var content = new Div();
        content.addClassName("form-then");
        var form = then.form();
        content.add(meta(MomentWords.word(
                "replay.form.version", form.id(), form.version(), form.hash().substring(0, SHORT_HASH))));
        var submitted = then.submitted();
        if (submitted == null) {
            content.add(meta(MomentWords.word("replay.form.open")), forms.show(form, then.facts(), Map.of()));
            return content;
        }
        content.add(match(then), forms.show(form, then.facts(), submitted.values()));
        content.add(new Details(MomentWords.word("replay.form.values"), values(submitted.values())));
        return content;
    }

    private static Note match(FormThen then) {
        if (then.sealedHash() == null) {
            return new Note(Look.AT_RISK, MomentWords.word("replay.form.unsealed"), "");
        }
        var hash = then.sealedHash().substring(0, SHORT_HASH);
        return then.matches()
                ? new Note(Look.DONE, MomentWords.word("replay.form.matches"), " " + hash)
                : new Note(Look.OFF_TRACK, MomentWords.word("replay.form.differs"), " " + hash);
    }

    private static DescriptionList values(Map<String, @Nullable Object> values) {
        var list = new DescriptionList();
        list.addClassName("dl");
        values.forEach((key, value) ->
                list.add(new Term(key), new Description(Objects.toString(value, MomentWords.word("replay.nothing")))));
        return list;
    }

    private static Paragraph meta(String text) {
        var line = new Paragraph(text);
        line.addClassName("meta");
        return line;
    }
}
