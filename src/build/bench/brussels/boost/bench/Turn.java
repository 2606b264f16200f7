package brussels.boost.bench;

/** Ten seconds at a rate. @param rate asked for, a second */
record Turn(int rate, double done, double p50, double p95, double p99) {
    static final double BUDGET_MS = 50;

    boolean held() {
        return p95 <= BUDGET_MS && done >= rate * 0.95;
    }
}
