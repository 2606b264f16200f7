package brussels.boost.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.boost.directory.Directory;
import brussels.boost.directory.Fact;
import brussels.boost.directory.NewSource;
import brussels.boost.directory.ServiceId;
import brussels.boost.directory.Told;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.security.Actor;
import brussels.boost.testing.BoostTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody reads what to bring; only a colleague reads the direct line. */
@BoostTest
class ParticularsTest {
    @Autowired Transactions transactions;
    @Autowired Directory directory;
    @Autowired Particulars.Reader particulars;

    @Test
    void the_direct_line_is_for_professionals_and_what_to_bring_for_everybody() {
        Actor colleague = new Actor.Professional(new AccountId(UUID.randomUUID()), new HatId(UUID.randomUUID()));
        Actor carer = new Actor.Carer(new AccountId(UUID.randomUUID()));
        ServiceId service = transactions.write(Actor.Job.named("test"), () -> {
            directory.source(new NewSource("particulars-test", "Test", 50, null, null, null));
            return directory.tell(List.of(new Told("particulars-test", "1", Map.of("name_fr", "Accueil fictif", "documents_fr", "Rien", "professional_phones", "02 000 00 01",
                    "contact_name", "Nom Fictif"), null))).getFirst();
        });
        Particulars forColleague = transactions.read(colleague, () -> particulars.of(colleague, service));
        Particulars forCarer = transactions.read(carer, () -> particulars.of(carer, service));
        assertThat(forColleague.list(Fact.PROFESSIONAL_PHONES)).containsExactly("02 000 00 01");
        assertThat(forCarer.said(Fact.DOCUMENTS, "nl")).isEqualTo("Rien");
        assertThat(forCarer.answers()).doesNotContainKeys("professional_phones", "contact_name");
    }
}
