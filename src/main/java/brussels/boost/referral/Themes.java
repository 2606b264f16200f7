package brussels.boost.referral;

import brussels.boost.platform.security.Actor;

/** Themes opened from gaps, for whoever takes them up. */
public interface Themes {
    /** Sent twice, opened once. */
    void open(Actor actor, NewTheme theme);

    /** Somebody takes it up. */
    void take(Actor actor, ThemeId id);

    /** What became of it; whoever reported it hears these words. */
    void answer(Actor actor, ThemeId id, String words);
}
