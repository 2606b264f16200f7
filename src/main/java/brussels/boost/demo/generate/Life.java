package brussels.boost.demo.generate;

import brussels.boost.access.Family;
import brussels.boost.platform.security.Keyring;
import brussels.boost.platform.security.Sealing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import javax.crypto.SecretKey;

/** One synthetic person, row by row. Every text is sealed as the program seals it. */
final class Life {
    private static final List<String> NAMES = List.of("Ada", "Bilal", "Chloé", "Demba", "Elif", "Fatou", "Georges", "Hanna", "Ivo", "Jeanne", "Karim", "Lena", "Mireille", "Noor", "Omar", "Paula", "Rosa", "Samir", "Tomas", "Yara");
    private static final List<String> LANGUAGES = List.of("ar", "nl", "tr", "pt", "en", "ro");
    private static final List<String> CARDS = List.of("sleep", "money", "family", "stairs", "eating", "home", "friends", "medicines", "pain", "outdoors", "tram", "language", "light", "letters", "garden", "work");
    private static final List<String> WORDS = List.of("Dormir sans penser aux factures.", "Descendre seule au parc.", "Voir ma petite-fille le mercredi.", "Manger chaud le soir.", "Comprendre mes médicaments.", "Une chambre sans humidité.");
    private static final List<String> STEPS = List.of("Rassembler les lettres dans une boîte", "Téléphoner à la mutualité ensemble", "Dix minutes dehors, mardi", "Préparer la semaine à la pharmacie", "Demander une deuxième main courante");
    private static final List<String> NOTES = List.of("La boîte bleue est presque vide, c’est un soulagement.", "Trois bonnes nuits sur sept.", "La voisine du deuxième a ouvert la porte.", "Le rendez-vous est déplacé à jeudi, elle préfère le matin.", "Il a ri en racontant le marché.");

    private final Chunk chunk;
    private final SplittableRandom random;
    private final Staff staff;
    private final LocalDate today;
    private final UUID person;
    private final byte[] bound;
    private final SecretKey key;
    private final UUID referent;

    private Life(Chunk chunk, SplittableRandom random, Staff staff, LocalDate today, Keyring keyring) {
        this.chunk = chunk;
        this.random = random;
        this.staff = staff;
        this.today = today;
        this.person = Staff.id(random);
        this.bound = person.toString().getBytes(StandardCharsets.US_ASCII);
        byte[] fresh = Sealing.freshKey();
        this.key = Sealing.key(fresh);
        chunk.keys.add(person, keyring.wrap(fresh, bound));
        Staff.Account chosen = staff.referent(random);
        this.referent = chosen.id();
        member(chosen, true, "PROFESSIONAL", Family.ofReferent(), Family.ofReferent());
    }

    static void write(Chunk chunk, SplittableRandom random, Staff staff, LocalDate today, Keyring keyring) {
        var life = new Life(chunk, random, staff, today, keyring);
        life.register();
        life.others();
        life.talk();
        life.follow();
    }

    private void register() {
        String language = percent(Targets.PERCENT_OTHER_LANGUAGE_THAN_FRENCH) ? pick(LANGUAGES) : "fr";
        chunk.persons.add(person, pick(NAMES), "{" + language + (language.equals("fr") ? "" : ",fr") + "}", null, percent(70) ? "OWN" : "SHARED");
        chunk.contacts.add(person, seal("0400 " + (100000 + random.nextInt(900000))));
        chunk.agreements.add(Staff.id(random), person, "KEEP", 1, "fr", "ORAL", "PERSON", today.minusDays(60) + " 10:00+01", referent);
        chunk.lines.add(Staff.id(random), person, "HOW_TO_BE", "RING_TWICE", "fr", "CIRCLE", referent);
        chunk.lines.add(Staff.id(random), person, "HOW_TO_BE", "INTERPRETER", "fr", "PERSON", referent);
    }

    private void others() {
        var care = Set.of(Family.IDENTITY, Family.CONTACT, Family.PRACTICAL, Family.PRIORITIES, Family.STEPS, Family.AGENDA, Family.NOTES);
        member(staff.anyProfessional(random), false, "PROFESSIONAL", care, Set.of(Family.NOTES));
        if (percent(Targets.PERCENT_WITH_NEAR_ONE)) {
            member(staff.anyNearOne(random), false, "NEAR", Set.of(Family.IDENTITY, Family.PRIORITIES, Family.STEPS, Family.AGENDA), Set.of());
        }
    }

    private void member(Staff.Account account, boolean chosen, String kind, Set<Family> read, Set<Family> write) {
        UUID member = Staff.id(random);
        chunk.members.add(member, person, account.id(), account.hat(), kind, chosen, kind.equals("PROFESSIONAL"), "ACTIVE", today.minusDays(60));
        for (Family family : read) {
            chunk.grants.add(Staff.id(random), person, member, family, write.contains(family));
        }
    }

    private void talk() {
        UUID session = Staff.id(random);
        boolean held = percent(Targets.PERCENT_WITH_DIALOGUE);
        if (held) {
            chunk.sessions.add(session, person, referent, today.minusDays(30), "TABLE", "fr", false, today.minusDays(30) + " 10:00+01", today.minusDays(30) + " 10:30+01");
            int first = random.nextInt(CARDS.size() - 6);
            for (int i = 0; i < 6; i++) {
                String card = CARDS.get(first + i);
                chunk.placed.add(session, card, person, card, i % 2 == 0 ? "{WEIGHS}" : "{HELPS}", i, i < 2 ? i + 1 : null, "CIRCLE", referent);
            }
        }
        for (int place = 1; place <= Targets.PRIORITIES_PER_PERSON; place++) {
            UUID priority = Staff.id(random);
            chunk.priorities.add(priority, person, place, seal(pick(WORDS)), "fr", "PERSON", pick(CARDS), held ? "dialogue" : null, held ? session : null, "CIRCLE", referent);
            for (int step = 0; step < Targets.STEPS_PER_PERSON / Targets.PRIORITIES_PER_PERSON; step++) {
                boolean done = percent(Targets.PERCENT_STEPS_DONE);
                boolean mine = random.nextBoolean();
                chunk.steps.add(Staff.id(random), person, priority, seal(pick(STEPS)), "fr", "PERSON", mine ? "ACCOUNT" : "PERSON",
                        mine ? referent : null, today.plusDays(random.nextInt(40) - 10), done ? "DONE" : "OPEN", done ? today.minusDays(3) : null, "CIRCLE", referent);
            }
            chunk.strengths.add(Staff.id(random), person, place, seal(pick(WORDS)), "fr", pick(CARDS), "CIRCLE", referent);
        }
    }

    private void follow() {
        for (int i = 0; i < Targets.NOTES_PER_PERSON; i++) {
            chunk.notes.add(Staff.id(random), person, "NOTE", seal(pick(NOTES)), random.nextBoolean() ? "PERSON" : null, random.nextBoolean() ? "CIRCLE" : "PERSON", referent,
                    today.minusDays(50 - i * 7L) + " 15:00+01");
        }
        for (int i = 0; i < Targets.APPOINTMENTS_PER_PERSON; i++) {
            chunk.appointments.add(Staff.id(random), person, today.plusDays(i * 20L - random.nextInt(10)) + " 1" + random.nextInt(8) + ":30+01", 45, "VISIT", referent, i == 0 ? "DONE" : "AGREED", referent);
        }
        for (int i = 0; i < Targets.JOURNAL_LINES_PER_PERSON; i++) {
            chunk.journal.add(today.minusDays(40 - i) + " 14:00+01", "professional", referent, person, i == 0 ? "person.met" : "person.read", "IDENTITY");
        }
    }

    private byte[] seal(String text) {
        return Sealing.seal(key, text.getBytes(StandardCharsets.UTF_8), bound);
    }

    private boolean percent(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
