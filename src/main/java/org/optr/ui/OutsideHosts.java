package org.optr.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The hosts outside whose pages and pictures may be shown: none, but for those that the environment names in
 * {@code OPTR_FORM_HOSTS}, such as {@code maps.example.org, *.example.com}.
 */
@Component
public final class OutsideHosts {

    private static final Pattern HOST =
            Pattern.compile("(\\*\\.[a-z0-9-]+\\.)?[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    private final List<String> names;

    public OutsideHosts(@Value("${OPTR_FORM_HOSTS:}") String listed) {
        names = Arrays.stream(listed.toLowerCase(Locale.ROOT).split("[,\\s]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        names.stream().filter(name -> !HOST.matcher(name).matches()).forEach(name -> {
            throw new IllegalArgumentException("OPTR_FORM_HOSTS: no name of a host: " + name);
        });
    }

    /** Returns the names as they are listed; one that begins with {@code *.} stands for all below it. */
    public List<String> names() {
        return names;
    }

    public boolean include(String host) {
        return names.stream()
                .anyMatch(name -> name.startsWith("*.") ? host.endsWith(name.substring(1)) : host.equals(name));
    }
}
