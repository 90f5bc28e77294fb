package org.optr.workbench.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** Forms that want too much, or are none. */
final class HostileForms {

    static final Map<String, String> ALL = all();

    private static Map<String, String> all() {
        var forms = new LinkedHashMap<String, String>();
        forms.put("no JSON", "${''.getClass()}");
        forms.put("XML", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><x>&a;</x>");
        forms.put("a list", "[]");
        forms.put("nothing", "");
        forms.put("a zip", "PK\u0003\u0004\u0014\0\0\0");
        forms.put("ten million characters", form("\"type\": \"text\", \"text\": \"" + "x".repeat(10_000_000) + "\""));
        forms.put("a hundred thousand levels", "[".repeat(100_000) + "]".repeat(100_000));
        forms.put(
                "groups in groups",
                form("\"type\": \"group\", \"components\": [{".repeat(50) + "\"type\": \"separator\""
                        + "}]".repeat(50)));
        forms.put("too many components", many());
        forms.put("looking around", pattern("(?=a)b"));
        forms.put("a back reference", pattern("(a)\\\\1"));
        forms.put("repeated repetitions", pattern("((a{1000}){1000}){1000}"));
        forms.put("groups in groups of a pattern", pattern("(".repeat(20_000) + ")".repeat(20_000)));
        forms.put("a long pattern", pattern("x*".repeat(50_000)));
        forms.put("no pattern", pattern("["));
        forms.put("a key that is a path of Java", field("\"textfield\", \"key\": \"class.classLoader[0]\""));
        forms.put("a key that is an expression", field("\"textfield\", \"key\": \"${execution}\""));
        forms.put("a path that leads out", form("\"type\": \"group\", \"path\": \"../..\", \"components\": []"));
        forms.put("code in an expression", hidden("function(x) external {java: {class: \\\"java.lang.Runtime\\\"}}"));
        forms.put("a long loop", hidden("for i in 1..100000000 return i"));
        forms.put("loops in loops", hidden("some i in 1..3000, j in 1..3000 satisfies i = j"));
        forms.put("a huge power", hidden("9 ** 999999999"));
        forms.put("a pattern in an expression", hidden("matches(x, \\\"(a+)+$\\\")"));
        forms.put("a deep expression", hidden("(".repeat(60) + "1" + ")".repeat(60)));
        forms.put("an expression that is none", hidden("1 +"));
        forms.put("code in a text", form("\"type\": \"text\", \"text\": \"{{for i in 1..100000000 return i}}\""));
        forms.put(
                "options from code",
                field("\"select\", \"key\": \"k\", \"valuesExpression\": \"=for i in 1..9 return i\""));
        forms.put(
                "code that computes", computed("k", "function(x) external {java: {class: \\\"java.lang.Runtime\\\"}}"));
        forms.put("a loop that computes", computed("k", "for i in 1..100000000 return i"));
        forms.put("a value of itself", computed("k", "k + 1"));
        forms.put("values of each other", each("k", "j"));
        forms.put("a script as a page", field("\"iframe\", \"url\": \"javascript:alert(1)\""));
        forms.put("data as a page", field("\"iframe\", \"url\": \"data:text/html,<script>alert(1)</script>\""));
        forms.put("a page of ours", field("\"iframe\", \"url\": \"/people\", \"security\": {\"allowScripts\": true}"));
        forms.put("a page over an open line", field("\"iframe\", \"url\": \"http://a.example\""));
        forms.put("a page with two hosts", field("\"iframe\", \"url\": \"https://a.example@b.example\""));
        forms.put("a page on the file system", field("\"iframe\", \"url\": \"file:///etc/hostname\""));
        forms.put("a page without an end", field("\"iframe\", \"url\": \"https://a.example\", \"height\": 99999999"));
        forms.put("code in an address", field("\"iframe\", \"url\": \"https://a.example/{{for i in 1..9 return i}}\""));
        forms.put("a script as a picture", field("\"image\", \"source\": \"javascript:alert(1)\""));
        forms.put("SVG as a picture", field("\"image\", \"source\": \"data:image/svg+xml,<svg onload='alert(1)'/>\""));
        forms.put("HTML as a picture", field("\"image\", \"source\": \"data:text/html;base64,PHNjcmlwdD4=\""));
        forms.put(
                "a picture beyond measure",
                field("\"image\", \"source\": \"data:image/png;base64," + "A".repeat(300_000) + "\""));
        forms.put("code in HTML", field("\"html\", \"content\": \"{{for i in 1..100000000 return i}}\""));
        forms.put("templates in templates", field("\"html\", \"content\": \"{{ {{secret}} }}\""));
        forms.put("a button that does something else", field("\"button\", \"action\": \"javascript:alert(1)\""));
        forms.put("another form's id", "{\"type\": \"default\", \"id\": \"plan-project\", \"components\": []}");
        forms.put("an id that leads out", "{\"type\": \"default\", \"id\": \"../x\", \"components\": []}");
        return forms;
    }

    private static String many() {
        return form("\"type\": \"separator\"}" + ", {\"type\": \"separator\"}".repeat(2_000)
                + ", {\"type\": \"separator\"");
    }

    private static String pattern(String pattern) {
        return field("\"textfield\", \"key\": \"k\", \"validate\": {\"pattern\": \"%s\"}".formatted(pattern));
    }

    private static String hidden(String expression) {
        return field("\"textfield\", \"key\": \"k\", \"conditional\": {\"hide\": \"=%s\"}".formatted(expression));
    }

    private static String computed(String key, String expression) {
        return field("\"expression\", \"key\": \"%s\", \"expression\": \"=%s\"".formatted(key, expression));
    }

    private static String each(String one, String other) {
        var field = "\"type\": \"expression\", \"key\": \"%s\", \"expression\": \"=%s\"";
        return form(field.formatted(one, other) + "}, {" + field.formatted(other, one));
    }

    private static String field(String properties) {
        return form("\"type\": " + properties);
    }

    private static String form(String component) {
        return "{\"type\": \"default\", \"id\": \"decide\", \"components\": [{" + component + "}]}";
    }

    private HostileForms() {}
}
