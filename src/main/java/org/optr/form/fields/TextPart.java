package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import org.optr.form.schema.FormComponent.TextBlock;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.Template;

/** Text of the form with values in it. The only place of OPTR that shows HTML, and it is sanitised. */
final class TextPart implements Part {

    private final Occurrence occurrence;
    private final Template template;
    private final ValueWords words;
    private final Html html = new Html("<div class=\"form-text\"></div>");

    TextPart(Occurrence occurrence, TextBlock block, Drawing drawing) {
        this.occurrence = occurrence;
        this.template = Template.of(block.text().in(drawing.formats().locale()));
        this.words = new ValueWords(drawing.formats());
    }

    @Override
    public Occurrence occurrence() {
        return occurrence;
    }

    @Override
    public Component component() {
        return html;
    }

    @Override
    public void show(Status status, FormState state) {
        var markdown = template.render(status.scope(), value -> Markdown.escape(words.of(value)));
        html.setHtmlContent("<div class=\"form-text\">" + Markdown.html(markdown) + "</div>");
    }
}
