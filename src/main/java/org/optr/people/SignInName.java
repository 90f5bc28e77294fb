package org.optr.people;

import static org.optr.shared.RuleViolation.require;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person types to say who they are; case and width of the letters make no difference. */
record SignInName(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{N}._@-]{2,100}");

    SignInName {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        require(ALLOWED.matcher(value).matches(), "person.sign-in-name.wrong");
    }
}
