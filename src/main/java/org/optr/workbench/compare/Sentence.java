package org.optr.workbench.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A sentence about models, sayable in any language.
 *
 * @param key names it in the message bundles
 * @param parts its arguments
 */
public record Sentence(String key, List<Part> parts) implements Part {

    public Sentence {
        parts = List.copyOf(parts);
    }

    public Sentence(String key, Part... parts) {
        this(key, List.of(parts));
    }

    @Override
    public String in(Words words) {
        return words.say(key, parts.stream().map(part -> part.in(words)).toArray());
    }

    /** The words of one language. */
    public interface Words {

        Locale locale();

        String say(String key, Object... arguments);

        boolean knows(String key);
    }

    /** Words of a model that mean the same in every language: an id, an expression, a code. */
    record Text(String text) implements Part {

        @Override
        public String in(Words words) {
            return text;
        }
    }

    /** A number, with its thousands marked. */
    record Count(long number) implements Part {

        @Override
        public Long in(Words words) {
            return number;
        }
    }

    /** A name that the model has in several languages, by their tags. */
    record Name(Map<String, String> byLanguage) implements Part {

        @Override
        public String in(Words words) {
            var english = byLanguage.getOrDefault("en", "");
            return byLanguage.getOrDefault(words.locale().toLanguageTag(), english);
        }
    }

    /** A word of the bundles, or what the model says where they have none for it. */
    record Word(String key, String otherwise) implements Part {

        @Override
        public String in(Words words) {
            return words.knows(key) ? words.say(key) : otherwise;
        }
    }
}
