package brussels.boost.directory.domain.search;

import brussels.boost.directory.ServiceId;
import brussels.boost.directory.ServiceKind;
import brussels.boost.directory.ServiceStatus;
import brussels.boost.directory.domain.Listing;
import brussels.boost.platform.security.Actor;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A fictional directory of any size, the same for the same seed; names tell little, as real ones do. */
final class Corpus {
    static final Actor JOB = Actor.Job.named("directory-index");
    static final Map<String, Set<String>> PLACES = Map.of("ins:21013", Set.of("Saint-Gilles", "Sint-Gillis"), "ins:21009", Set.of("Ixelles", "Elsene"),
            "ins:21015", Set.of("Schaerbeek", "Schaarbeek"), "district:anneessens", Set.of("Anneessens"));
    static final LocalDateTime MONDAY_TEN = LocalDateTime.of(2026, 11, 23, 10, 0);
    private static final List<String> NAMES = List.of("Le Pont", "De Brug", "Espace Témoin", "Huis Voorbeeld", "Le Tilleul", "De Linde", "Point Modèle", "Atelier Exemple");
    private static final List<String> HOURS = List.of("Mo-Fr 09:00-17:00; PH off", "Mo-Sa 08:00-19:00", "24/7", "");

    private Corpus() {}

    /** Five entries of each kind of help. */
    static List<Listing> of(List<Term> terms) {
        return of(terms, terms.size() * 5);
    }

    static List<Listing> of(List<Term> terms, int size) {
        var random = new Random(2026);
        List<Listing> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            all.add(listing(terms.get(i % terms.size()), i, random));
        }
        return all;
    }

    private static Listing listing(Term term, int number, Random random) {
        String name = NAMES.get(random.nextInt(NAMES.size())) + " " + number;
        var place = new Listing.Spot("Rue de la Maquette " + number % 90, "Maquettestraat " + number % 90, "1060", "Saint-Gilles", "Sint-Gillis", "ins:21013", "",
                50.80 + random.nextDouble() * 0.1, 4.30 + random.nextDouble() * 0.1);
        return new Listing(new ServiceId(new UUID(random.nextLong(), random.nextLong())), ServiceKind.SERVICE, ServiceStatus.ACTIVE,
                Map.of("fr", name, "nl", name), Map.of("fr", "Accueil et " + term.name("fr").toLowerCase() + ".", "nl", "Onthaal en " + term.name("nl").toLowerCase() + "."),
                List.of(), "Organisation fictive", "Fictieve organisatie", List.of(term.code()), List.of(place), List.of(), List.of("02 000 00 00"), "", "",
                HOURS.get(random.nextInt(HOURS.size())), random.nextBoolean() ? List.of("fr", "nl", "en", "tr", "ar") : List.of("fr", "nl", "en", "ti"), Set.of(brussels.boost.directory.Flag.FREE,
                        brussels.boost.directory.Flag.NO_FUND, brussels.boost.directory.Flag.NO_PAPERS, brussels.boost.directory.Flag.HOME_VISITS, brussels.boost.directory.Flag.WOMEN_ONLY), Map.of(), null,
                MONDAY_TEN.toLocalDate().minusDays(random.nextInt(400)), 180, "Fictif", false);
    }

    static Found search(DirectoryIndex index, String words) {
        return Search.of(index, Wanted.of(words), null, MONDAY_TEN, 5);
    }
}
