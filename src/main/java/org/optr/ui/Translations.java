package org.optr.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The words of all modules in both languages: {@code vaadin-i18n/<module>.properties} and {@code <module>_zh_CN.properties}.
 * Every message is a {@link MessageFormat}, with or without arguments. A missing one stays visible as {@code !{key}!}.
 */
@Component
public class Translations implements I18NProvider {

    private static final String CHINESE_FILES = "_zh_CN.properties";

    private final Map<String, String> english = new ConcurrentHashMap<>();
    private final Map<String, String> chinese = new ConcurrentHashMap<>();

    public Translations() {
        try {
            for (var file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:vaadin-i18n/*.properties")) {
                var name = String.valueOf(file.getFilename());
                read(file, name.endsWith(CHINESE_FILES) ? chinese : english);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Resource file, Map<String, String> messages) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), UTF_8)) {
            properties.load(reader);
        }
        properties.stringPropertyNames().forEach(key -> {
            if (messages.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("Two bundles define " + key + ", one is " + file.getFilename());
            }
        });
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var message = messages(locale).get(key);
        return message == null ? "!{" + key + "}!" : new MessageFormat(message, locale).format(arguments);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(messages(locale));
    }

    private Map<String, String> messages(Locale locale) {
        return Languages.isChinese(locale) ? chinese : english;
    }
}
