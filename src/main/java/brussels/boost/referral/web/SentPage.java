package brussels.boost.referral.web;

import brussels.boost.referral.domain.Content;

/** The need as a service reads it. @param words with paragraphs as typed */
public record SentPage(Content content, String words) {}
