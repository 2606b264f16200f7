package brussels.boost.person;

import org.jspecify.annotations.Nullable;

/**
 * How the person is reached; any of it may be missing, and that is normal.
 *
 * @param phoneWhose whose phone it is when it is not the person's own
 * @param version what the form read, so that two who edit do not overwrite each other
 */
public record Contact(@Nullable String phone, @Nullable String phoneWhose, @Nullable String address, int version) {
    public static final Contact NONE = new Contact(null, null, null, 0);
}
