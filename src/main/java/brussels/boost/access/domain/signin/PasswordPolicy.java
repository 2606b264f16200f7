package brussels.boost.access.domain.signin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be: long, not one that everybody tries first, and not made of the account's own words. No rule
 * on signs and capitals, and none that expires (NIST SP 800-63B §3.1.1).
 */
public final class PasswordPolicy {
    static final int SHORTEST = 12;
    /** What must be left once the account's own words are taken away. */
    private static final int SHORTEST_REST = 8;
    private static final Set<String> COMMON = read();

    private PasswordPolicy() {}

    /** @return the message key of what is wrong, if anything is */
    public static Optional<String> objection(String password, List<String> ownWords) {
        String plain = password.toLowerCase(Locale.ROOT).strip();
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("access.password.tooShort");
        }
        if (COMMON.contains(plain) || COMMON.contains(plain.replaceAll("[\\d\\s!.]+$", "")) || plain.chars().distinct().count() < 5) {
            return Optional.of("access.password.common");
        }
        String rest = plain;
        for (String word : ownWords) {
            if (word.length() >= 3) {
                rest = rest.replace(word.toLowerCase(Locale.ROOT), "");
            }
        }
        return rest.length() < SHORTEST_REST ? Optional.of("access.password.ownWords") : Optional.empty();
    }

    /** What anybody who knows the account would try first. */
    public static List<String> ownWords(String name, String login) {
        return Stream.concat(Stream.of(name.split("[\\s-]+"), login.split("[@.]")).flatMap(Stream::of), Stream.of("boost")).toList();
    }

    private static Set<String> read() {
        var list = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("/passwords/common.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return reader.lines().map(line -> line.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
