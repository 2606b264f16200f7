package brussels.boost.platform.job;

import java.time.Duration;

/** Timed work, contributed as a bean by the module that owns it; runs once however many copies of the program do. */
public record Work(String name, Duration every, Runnable run) {}
