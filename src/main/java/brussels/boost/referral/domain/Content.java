package brussels.boost.referral.domain;

import tools.jackson.databind.json.JsonMapper;

/**
 * What every service asked reads: the need, without identity. The page before sending and the page behind the link show
 * this very record.
 *
 * @param language of the letter, in which its frame is written
 * @param need name of the domain of needs in that language, or empty
 * @param reach where the sender is reached, or empty
 */
public record Content(String language, String need, String words, Sender sender, String reach) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Content of(String json) {
        return JSON.readValue(json, Content.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
