package org.optr.form.fields;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import org.optr.form.schema.FormComponent.HtmlBlock;
import org.optr.form.schema.FormComponent.TextBlock;
import org.optr.form.schema.FormState;
import org.optr.form.schema.FormState.Status;
import org.optr.form.schema.Occurrence;
import org.optr.form.schema.SafeHtml;
import org.optr.form.schema.Template;
import org.optr.form.schema.Words;

/** Text or HTML of the form with values in it. The only place of OPTR that shows HTML, and it is sanitised. */
final class HtmlPart implements Part {

    private final Occurrence occurrence;
    private final Template template;
    private final ValueWords words;
    private final Dialect dialect;
    private final Html html = new Html("<div class=\"form-text\"></div>");

    private HtmlPart(Occurrence occurrence, Words text, Dialect dialect, Drawing drawing) {
        this.occurrence = occurrence;
        this.template = Template.of(text.in(drawing.formats().locale()));
        this.words = new ValueWords(drawing.formats());
        this.dialect = dialect;
    }

    static HtmlPart markdown(Occurrence at, TextBlock block, Drawing drawing) {
        return new HtmlPart(at, block.text(), Dialect.MARKDOWN, drawing);
    }

    static HtmlPart html(Occurrence at, HtmlBlock block, Drawing drawing) {
        return new HtmlPart(at, block.content(), Dialect.HTML, drawing);
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
        var text = template.render(status.scope(), value -> dialect.escape(words.of(value)));
        html.setHtmlContent("<div class=\"form-text\">" + dialect.harmless(text) + "</div>");
    }

    /** What the form's own text is written in. */
    private enum Dialect {
        MARKDOWN {
            @Override
            String escape(String value) {
                return Markdown.escape(value);
            }

            @Override
            String harmless(String text) {
                return Markdown.html(text);
            }
        },
        HTML {
            @Override
            String escape(String value) {
                return SafeHtml.escape(value);
            }

            @Override
            String harmless(String text) {
                return SafeHtml.of(text);
            }
        };

        abstract String escape(String value);

        abstract String harmless(String text);
    }
}
