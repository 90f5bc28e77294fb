package org.optr.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.optr.ui.OutsideHosts;

class ContentSecurityPolicyTest {

    @Test
    void everyScriptOfThePageBearsTheNonceOfItsPolicyAndNoTwoPagesShareOne() {
        var first = policyOf("<head><script>1</script><script src='a.js'></script></head>", "");
        var second = policyOf("<head><script>1</script></head>", "");

        assertThat(first)
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src *");
        assertThat(first.replaceAll(".*script-src ", "")).doesNotContain("unsafe-inline");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void pagesAndPicturesComeFromNowhereElseUnlessTheInstallationAllowsIt() {
        assertThat(policyOf("<script></script>", "")).contains("img-src 'self' data:;", "frame-src 'none';");

        assertThat(policyOf("<script></script>", "maps.example.org, *.example.com"))
                .contains(
                        "img-src 'self' data: maps.example.org *.example.com;",
                        "frame-src https://maps.example.org https://*.example.com;",
                        "frame-ancestors 'none'");
    }

    private static String policyOf(String html, String hosts) {
        var document = Jsoup.parse(html);
        VaadinResponse response = mock();
        var policy = ArgumentCaptor.forClass(String.class);

        new ContentSecurityPolicy(new OutsideHosts(hosts))
                .apply(new IndexHtmlResponse(mock(VaadinRequest.class), response, document));

        verify(response).setHeader(eq("Content-Security-Policy"), policy.capture());
        assertThat(document.getElementsByTag("script"))
                .extracting((Element script) -> script.attr("nonce"))
                .isNotEmpty()
                .allSatisfy(nonce -> assertThat(policy.getValue()).contains("'nonce-" + nonce + "'"));
        return policy.getValue();
    }
}
