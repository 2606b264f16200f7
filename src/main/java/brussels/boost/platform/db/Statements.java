package brussels.boost.platform.db;

/** How many statements the current request has sent; read by the access log and by list tests. */
public final class Statements {
    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private Statements() {}

    static void count() {
        COUNT.get()[0]++;
    }

    public static int sent() {
        return COUNT.get()[0];
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }
}
