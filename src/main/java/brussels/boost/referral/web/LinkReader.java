package brussels.boost.referral.web;

/**
 * Who reads a request behind its door.
 *
 * @param base where the page's forms go
 * @param partner came in with an account
 * @param bound said the request's code on this device; with an account it is not asked
 */
public record LinkReader(String base, boolean partner, boolean bound) {
    static LinkReader partner(String base) {
        return new LinkReader(base, true, true);
    }
}
