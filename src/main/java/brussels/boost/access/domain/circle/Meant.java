package brussels.boost.access.domain.circle;

import brussels.boost.access.MemberCard;
import brussels.boost.access.domain.signin.AccountStore;
import brussels.boost.platform.id.AccountId;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the person means when they name somebody: the same name however it is written, the same address, the same account. */
record Meant(String who, @Nullable String mail, @Nullable AccountId account) {
    static Meant of(KeepOut.Request request, AccountStore accounts) {
        String typed = request.mail();
        String mail = typed == null || typed.isBlank() ? null : typed.strip();
        return new Meant(request.who(), mail, mail == null ? null : accounts.byLogin(mail).map(AccountStore.Known::id).orElse(null));
    }

    /** Without accents, capitals or spaces too many. */
    static String plain(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    boolean is(MemberCard member, AccountStore.@Nullable Known known) {
        String meant = plain(who);
        String address = mail == null ? null : plain(mail);
        return account != null && account.equals(member.account())
                || Stream.of(member.name(), known == null ? "" : known.name()).anyMatch(name -> plain(name).equals(meant))
                || known != null && plain(known.login()).equals(address);
    }
}
