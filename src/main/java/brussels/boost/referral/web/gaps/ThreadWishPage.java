package brussels.boost.referral.web.gaps;

/** Whether the thread goes on beyond the circle, to what is lacking. */
public record ThreadWishPage(String pid, boolean oneself, boolean wished) {}
