package brussels.boost.platform.db;

/** Told before migrations change data that are already there: the moment for a copy. */
@FunctionalInterface
public interface BeforeUpgrade {
    BeforeUpgrade NOTHING = _ -> {};

    void upgrade(Logins logins);
}
