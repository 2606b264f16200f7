package brussels.boost.bench;

/** One request as the program logged it. */
record Served(String page, int status, double ms, int statements) {
}
