package brussels.boost.referral.domain;

import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the copy of a person's file says of the requests made for them: what was sent, to whom, what was answered, who read it. */
@Component
class ReferralExport implements PersonExport {
    private final ReferralStore store;
    private final PictureRows pictures;

    ReferralExport(ReferralStore store, PictureRows pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    @Override
    public String key() {
        return "referrals";
    }

    @Override
    public Family family() {
        return Family.STEPS;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Set<String> tables() {
        return Set.of("referral.referral", "referral.ask", "referral.moment", "referral.picture", "referral.picture_piece");
    }

    @Override
    public Part read(PatientAccess patient) {
        return new Part(store.of(patient).stream().flatMap(referral -> Stream.concat(Stream.of(sent(referral)),
                referral.asks().stream().flatMap(ask -> ask.moments().stream().map(moment -> happened(ask, moment))))).toList(), files(patient), false);
    }

    private Map<String, byte[]> files(PatientAccess patient) {
        var files = new LinkedHashMap<String, byte[]>();
        pictures.sent(patient).forEach(id -> pictures.one(patient, id).ifPresent(picture -> files.put(id + picture.ending(), picture.bytes())));
        return files;
    }

    private static Map<String, String> sent(Referral referral) {
        var row = new LinkedHashMap<String, String>();
        row.put("created_at", referral.created().toString());
        row.put("words", referral.content().words());
        row.put("about", Stream.concat(Stream.of(referral.identity().name()), referral.identity().lines().stream().map(Identity.Line::text)).collect(Collectors.joining("; ")));
        row.put("giver", referral.agreement().by().name());
        row.put("mode", referral.agreement().how().name());
        String author = referral.authorName();
        if (author != null) {
            row.put("author_name", author);
        }
        Outcome outcome = referral.outcome();
        if (outcome != null) {
            row.put("outcome", outcome.answer().name());
        }
        return row;
    }

    private static Map<String, String> happened(Ask ask, Moment moment) {
        var row = new LinkedHashMap<String, String>();
        row.put("at", moment.at().toString());
        row.put("with_whom", ask.serviceName());
        row.put("state", moment.kind() + (moment.detail().isEmpty() ? "" : " " + moment.detail()));
        String words = moment.words();
        if (words != null) {
            row.put("words", words);
        }
        String who = moment.who();
        if (who != null) {
            row.put("name", who);
        }
        return row;
    }
}
