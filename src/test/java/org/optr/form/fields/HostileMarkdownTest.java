package org.optr.form.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a form's text or its data says becomes code on the page. */
class HostileMarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](//evil.example)",
                "[x](https://a.b \"onmouseover=alert(1)\")",
                "![x](javascript:alert(1))",
                "![x](https://evil.example/pixel.png)",
                "<style>*{background:url(//evil.example)}</style>",
                "<p style=\"position:fixed\" onclick=\"alert(1)\">x</p>",
                "<form action=\"//evil.example\"><input name=p></form>",
                "<object data=\"x.swf\"></object>",
                "<base href=\"//evil.example\">",
                "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
                "<math><mtext><script>alert(1)</script></mtext></math>",
                "</div><script>alert(1)</script>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<details open ontoggle=alert(1)>",
                "`</code><script>alert(1)</script>`",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">"
            })
    void aTextIsHarmless(String text) {
        assertHarmless(Markdown.html(text));
        assertHarmless(Markdown.html("# " + text));
        assertHarmless(Markdown.html(Markdown.escape(text)));
    }

    /** Whatever begins an element is one of those that only format, with no attribute but the address of a link. */
    private static void assertHarmless(String html) {
        var bare = html.replaceAll("</?(p|h[1-6]|em|strong|code|pre|ul|ol|li|blockquote|br|hr)( ?/)?>", "")
                .replaceAll("<a href=\"(https|mailto):[^\"<>]*\" rel=\"nofollow\">|</a>", "");

        assertThat(bare).doesNotContain("<");
    }
}
