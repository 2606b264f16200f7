package brussels.boost.referral.web;

import brussels.boost.access.Audience;
import brussels.boost.directory.ServiceId;
import brussels.boost.plan.NeedId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.referral.ReferralId;
import brussels.boost.referral.Way;
import brussels.boost.referral.domain.AddPicture;
import brussels.boost.referral.domain.Agreement;
import brussels.boost.referral.domain.Identity;
import brussels.boost.referral.domain.SendReferral;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the form of a request sends; every page before sending carries all of it along. */
public record ReferralForm(Map<String, List<String>> sent) {
    private static final Set<String> OURS = Set.of("service", "need", "words", "language", "reach", "name", "give", "phone", "address", "languages", "other",
            "agreedBy", "agreedHow", "agreed", "audience", "picture");

    static ReferralForm of(Map<String, List<String>> sent) {
        var kept = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, values) -> {
            if (OURS.contains(name) || name.startsWith("way-") || name.startsWith("mail-")) {
                kept.put(name, List.copyOf(values));
            }
        });
        return new ReferralForm(kept);
    }

    public String text(String name) {
        List<String> values = sent.get(name);
        return values == null || values.isEmpty() ? "" : values.getFirst();
    }

    public Set<String> all(String name) {
        return Set.copyOf(sent.getOrDefault(name, List.of()));
    }

    /** For what begins with something, until the form was sent once. */
    public String text(String name, String usual) {
        return sent.containsKey(name) ? text(name) : usual;
    }

    List<ServiceId> services() {
        return sent.getOrDefault("service", List.of()).stream().filter(text -> !text.isBlank()).map(ServiceId::of).distinct().toList();
    }

    public List<UUID> pictures() {
        return sent.getOrDefault("picture", List.of()).stream().filter(text -> !text.isBlank()).map(Id::parse).distinct().limit(AddPicture.MOST).toList();
    }

    /** With photos added just now. */
    ReferralForm with(List<UUID> added) {
        var all = new LinkedHashMap<>(sent);
        all.put("picture", Stream.concat(pictures().stream(), added.stream()).map(UUID::toString).toList());
        return new ReferralForm(all);
    }

    SendReferral.Request request(Actor actor, PersonId person, String submission, LocalDate today) {
        List<SendReferral.Target> targets = services().stream()
                .map(id -> new SendReferral.Target(id, way(text("way-" + id)), text("mail-" + id).strip())).toList();
        return new SendReferral.Request(person, ReferralId.of(submission), text("need").isBlank() ? null : NeedId.of(text("need")), targets,
                text("words"), text("language").equals("nl") ? "nl" : "fr", text("reach"), identity(), agreement(actor, today), audience(), pictures());
    }

    static Way way(String sent) {
        return Arrays.stream(Way.values()).filter(way -> way.name().equals(sent)).findFirst().orElse(Way.PHONE);
    }

    private Identity identity() {
        var lines = new ArrayList<Identity.Line>();
        Set<String> given = all("give");
        for (Identity.Kind kind : List.of(Identity.Kind.PHONE, Identity.Kind.ADDRESS, Identity.Kind.LANGUAGES)) {
            String text = text(kind.name().toLowerCase(Locale.ROOT)).strip();
            if (given.contains(kind.name()) && !text.isEmpty()) {
                lines.add(new Identity.Line(kind, text));
            }
        }
        if (!text("other").isBlank()) {
            lines.add(new Identity.Line(Identity.Kind.OTHER, text("other").strip()));
        }
        return new Identity(text("name").strip(), List.copyOf(lines));
    }

    /** The person says it on the screen; others say who said it to them, and how. */
    private @Nullable Agreement agreement(Actor actor, LocalDate today) {
        if (actor instanceof Actor.Oneself) {
            return text("agreed").isEmpty() ? null : new Agreement(Agreement.By.PERSON, Agreement.How.ON_SCREEN, today);
        }
        boolean said = Set.of("PERSON", "REPRESENTATIVE").contains(text("agreedBy")) && Set.of("ORAL", "ORAL_WITNESS", "SIGNED").contains(text("agreedHow"));
        return said ? new Agreement(Agreement.By.valueOf(text("agreedBy")), Agreement.How.valueOf(text("agreedHow")), today) : null;
    }

    private Audience audience() {
        return switch (text("audience")) {
            case "PERSON" -> Audience.PERSON;
            case "AUTHOR" -> Audience.AUTHOR;
            default -> Audience.CIRCLE;
        };
    }
}
