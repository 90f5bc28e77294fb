package org.optr.people.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;
import static org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN;
import static org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import com.vaadin.flow.server.VaadinServiceInitListener;
import org.optr.ui.OutsideHosts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;

/** What may be reached without signing in (the sign-in view, its static parts, the health check) and under which headers. */
@Configuration
class SecurityConfiguration {

    /** What libraries might publish one day without anybody wanting it. */
    private static final String[] CLOSED = {
        "/actuator/**", "/api/**", "/camunda/**", "/camunda-welcome/**", "/engine-rest/**", "/h2-console/**"
    };

    private static final String FEATURES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, Customizer<HttpSecurity> signInRules) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health")
                .permitAll()
                .requestMatchers(CLOSED)
                .denyAll());
        http.headers(SecurityConfiguration::headers);
        http.with(vaadin(), vaadin -> vaadin.loginView("/sign-in", "/sign-in"));
        signInRules.customize(http);
        return http.build();
    }

    /** A bean method, because its listener must come after those that are found as components. */
    @Bean
    VaadinServiceInitListener contentSecurityPolicy(OutsideHosts hosts) {
        var policy = new ContentSecurityPolicy(hosts);
        return service -> service.addIndexHtmlRequestListener(policy::apply);
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentSecurityPolicy.WITHOUT_SCRIPTS));
        headers.frameOptions(FrameOptionsConfig::deny);
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(permissions -> permissions.policy(FEATURES));
        headers.crossOriginOpenerPolicy(opener -> opener.policy(SAME_ORIGIN));
        headers.crossOriginResourcePolicy(resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
