package brussels.boost.referral.domain;

/** Who asks, as the service reads it; empty when the person asks for themself, because nobody says who they are yet. */
public record Sender(String name, String trade, String organisation) {
    static final Sender NOBODY = new Sender("", "", "");

    public boolean known() {
        return !name.isEmpty();
    }
}
