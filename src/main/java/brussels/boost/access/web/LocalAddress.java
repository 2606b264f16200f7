package brussels.boost.access.web;

/** An address of this program: what comes back in a form may lead nobody elsewhere. */
final class LocalAddress {
    private LocalAddress() {}

    static String or(String next, String otherwise) {
        return next.startsWith("/") && !next.startsWith("//") && !next.contains("\\") ? next : otherwise;
    }
}
