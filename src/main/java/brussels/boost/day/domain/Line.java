package brussels.boost.day.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits, or came in.
 *
 * @param key message: {0} is the person's name, {1} the words
 * @param on the day it is for, or came on
 */
public record Line(String name, String key, String words, String icon, @Nullable LocalDate on, String href) {}
