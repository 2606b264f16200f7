package brussels.boost.demo.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Hat;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.HatId;
import brussels.boost.platform.id.OrganisationId;
import brussels.boost.platform.security.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fictional people of the demonstration. Their names say that they are: Spécimen, Exemple, Voorbeeld, Modèle. */
@Component
class Cast {
    /** The demo's accounts share it; production refuses to start beside them. */
    static final String PASSWORD = "une feuille sur le frigo";

    private static final OrganisationId HOME_NURSING = new OrganisationId(named("organisation.nursing"));
    private static final OrganisationId HEALTH_CENTRE = new OrganisationId(named("organisation.centre"));
    private static final OrganisationId PHARMACY = new OrganisationId(named("organisation.pharmacy"));
    private static final OrganisationId SHELTER = new OrganisationId(named("organisation.shelter"));
    static final OrganisationId WELFARE = new OrganisationId(named("organisation.welfare"));

    static final Actor.Professional LUCIE = professional("lucie");
    static final Actor.Professional KARIM = professional("karim");
    static final Actor.Professional SOFIE = professional("sofie");
    static final Actor.Professional AMRANI = professional("amrani");
    static final Actor.Professional OFFICER = professional("officer");
    static final Actor.Professional NOOR = professional("noor");
    static final Actor.Professional ROSA = professional("rosa");
    static final Actor.Professional ODILE = professional("odile");
    static final AccountId AMINA = new AccountId(named("account.amina"));
    static final AccountId SALMA = new AccountId(named("account.salma"));

    private final Accounts accounts;

    Cast(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Makes every account; made twice, they are there once. */
    void enter() {
        accounts.organisation(HOME_NURSING, "Soins à domicile fictifs du Canal", "Fictieve thuiszorg aan het Kanaal");
        accounts.organisation(HEALTH_CENTRE, "Maison médicale fictive", "Fictief wijkgezondheidscentrum");
        accounts.organisation(PHARMACY, "Pharmacie fictive de la Place", "Fictieve apotheek van het Plein");
        accounts.organisation(WELFARE, "Service social fictif", "Fictieve sociale dienst");
        account("lucie", "Lucie Spécimen", "fr", Hat.Role.PROFESSIONAL, "nurse", HOME_NURSING);
        accounts.giveHat(LUCIE.account(), new Hat(new HatId(named("hat2.lucie")), Hat.Role.PROFESSIONAL, null, null, "nurse"), HEALTH_CENTRE);
        account("karim", "Karim Essai", "fr", Hat.Role.PROFESSIONAL, "pharmacist", PHARMACY);
        account("sofie", "Sofie Voorbeeld", "nl", Hat.Role.PROFESSIONAL, "socialWorker", WELFARE);
        account("amrani", "Dr Leïla Modèle", "fr", Hat.Role.PROFESSIONAL, "gp", HEALTH_CENTRE);
        account("noor", "Noor Fictif", "fr", Hat.Role.PROFESSIONAL, "physiotherapist", HOME_NURSING);
        accounts.giveHat(NOOR.account(), new Hat(new HatId(named("hat2.noor")), Hat.Role.PROFESSIONAL, null, null, "physiotherapist"), HEALTH_CENTRE);
        account("odile", "Odile Démo", "fr", Hat.Role.PROFESSIONAL, "socialWorker", WELFARE);
        accounts.organisation(SHELTER, "Maison fictive des Tilleuls", "Fictief huis De Linden");
        accounts.protects(SHELTER);
        account("rosa", "Rosa Fictif", "fr", Hat.Role.PROFESSIONAL, "socialWorker", SHELTER);
        account("amina", "Amina Exemple", "fr", Hat.Role.PERSON, null, null);
        account("salma", "Salma Exemple", "fr", Hat.Role.CARER, null, null);
        account("admin", "Paul Témoin", "fr", Hat.Role.ADMIN, null, null);
        account("manager", "Rachid Témoin", "fr", Hat.Role.ORGANISATION_ADMIN, null, HOME_NURSING);
        account("officer", "Inès Témoin", "fr", Hat.Role.PRIVACY_OFFICER, null, null);
    }

    private void account(String key, String name, String locale, Hat.Role role, @Nullable String trade, @Nullable OrganisationId organisation) {
        var id = new AccountId(named("account." + key));
        accounts.create(new Accounts.NewAccount(id, key + "@example.org", name, locale, PASSWORD, true));
        accounts.giveHat(id, new Hat(new HatId(named("hat." + key)), role, null, null, trade), organisation);
    }

    private static Actor.Professional professional(String key) {
        return new Actor.Professional(new AccountId(named("account." + key)), new HatId(named("hat." + key)));
    }

    /** The same identifier in every demonstration, so that what is written about it stays true. */
    static UUID named(String name) {
        return UUID.nameUUIDFromBytes(("boost.demo." + name).getBytes(StandardCharsets.UTF_8));
    }
}
