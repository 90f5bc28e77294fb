package org.optr.audit.search;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.optr.audit.EntryWords;
import org.optr.ui.Formats;
import org.optr.ui.Translations;
import org.springframework.stereotype.Component;

/** What an entry says, in every language in which somebody may look for it. */
@Component
class EntryTexts {

    private final List<EntryWords> languages;

    EntryTexts(Translations words) {
        languages = words.getProvidedLocales().stream()
                .map(locale ->
                        new EntryWords(key -> words.getTranslation(key, locale), new Formats(locale, ZoneOffset.UTC)))
                .toList();
    }

    Stream<String> of(SealedEntry entry) {
        return languages.stream()
                .flatMap(words -> Stream.concat(
                        Stream.of(words.event(entry.event())),
                        entry.changes().stream()
                                .flatMap(change -> Stream.of(change.before(), change.after()))
                                .flatMap(Stream::ofNullable)
                                .map(words::value)))
                .distinct();
    }
}
