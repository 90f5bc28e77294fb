package org.optr.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "short, password.short",
        "elevenchars, password.short",
        "中文密码太短了一二三四, password.short",
        "PassWord1234, password.common",
        "aaaaaaaabbbb, password.common",
        "hello Anna.Berg 42, password.tells-name"
    })
    void aWeakPasswordIsRefusedWithItsReason(String password, String reason) {
        assertThatThrownBy(() -> PasswordPolicy.check(password, "anna.berg")).hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue kettle 七", "春天的河流很安静地流过去", "only lower case letters"})
    void aLongPasswordIsAcceptedWhateverItsCharacters(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, "anna.berg")).doesNotThrowAnyException();
    }
}
