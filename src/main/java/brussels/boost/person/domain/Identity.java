package brussels.boost.person.domain;

import brussels.boost.person.PhoneIs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The few things the register says of a person in clear, because lists are sorted and searched by them. */
public record Identity(String name, List<String> languages, @Nullable String district, @Nullable String symbol,
        @Nullable PhoneIs phoneIs, int version) {}
