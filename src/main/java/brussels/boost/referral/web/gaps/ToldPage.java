package brussels.boost.referral.web.gaps;

/** The code under which an unknown reporter reads what became of it; shown this once. */
public record ToldPage(String code) {}
