package brussels.boost.demo.generate;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The synthetic professionals and near ones. Their logins end in example.org; their names say what they are. */
record Staff(List<Account> professionals, List<Account> nearOnes) {
    private static final List<String> TRADES = List.of("nurse", "socialWorker", "pharmacist", "gp", "physiotherapist", "homeHelp", "occupationalTherapist", "psychologist");

    record Account(UUID id, UUID hat) {}

    /** @param passwordHash one for all, computed once; null leaves them without a password */
    static Staff write(Connection load, int persons, SplittableRandom random, @Nullable String passwordHash) throws SQLException, IOException {
        var accounts = new Rows("access.account", "id, login, display_name, locale, password_hash, fictional");
        var hats = new Rows("access.hat", "id, account_id, role, trade");
        var professionals = new ArrayList<Account>();
        var nearOnes = new ArrayList<Account>();
        int many = Math.max(3, (int) Math.round(persons / Targets.PERSONS_PER_REFERENT));
        for (int i = 0; i < many; i++) {
            var account = new Account(id(random), id(random));
            accounts.add(account.id(), "pro" + i + "@example.org", "Pro Synthétique " + i, i % 4 == 0 ? "nl" : "fr", passwordHash, true);
            hats.add(account.hat(), account.id(), "PROFESSIONAL", TRADES.get(random.nextInt(TRADES.size())));
            professionals.add(account);
        }
        for (int i = 0; i < persons / 4 + 1; i++) {
            var account = new Account(id(random), id(random));
            accounts.add(account.id(), "proche" + i + "@example.org", "Proche Synthétique " + i, "fr", passwordHash, true);
            hats.add(account.hat(), account.id(), "CARER", null);
            nearOnes.add(account);
        }
        accounts.copy(load);
        hats.copy(load);
        load.commit();
        return new Staff(professionals, nearOnes);
    }

    /** Few have twenty, most have some: the square of a uniform draw leans to the first ones. */
    Account referent(SplittableRandom random) {
        double draw = random.nextDouble();
        return professionals.get((int) (Math.pow(draw, 1.5) * professionals.size()));
    }

    Account anyProfessional(SplittableRandom random) {
        return professionals.get(random.nextInt(professionals.size()));
    }

    Account anyNearOne(SplittableRandom random) {
        return nearOnes.get(random.nextInt(nearOnes.size()));
    }

    static UUID id(SplittableRandom random) {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
