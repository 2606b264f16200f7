package brussels.boost.directory.domain;

import brussels.boost.directory.Fact;
import brussels.boost.directory.ServiceId;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.security.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every answer shown of one entry, for its own page; what is for professionals only is left out for everybody else. */
public record Particulars(Map<String, String> answers) {
    /** For professionals only. */
    public static final Set<Fact> RESERVED = Set.of(Fact.PROFESSIONAL_PHONES, Fact.PROFESSIONAL_TIP, Fact.CONTACT_NAME, Fact.STAND_IN);

    /** Empty when nobody said. In the reader's language, else in another. */
    public String said(Fact fact, String language) {
        List<String> languages = fact.languages();
        if (languages.isEmpty()) {
            return answers.getOrDefault(fact.key(), "");
        }
        return Listing.in(languages.stream().filter(code -> answers.containsKey(fact.in(code))).collect(Collectors.toMap(code -> code, code -> answers.getOrDefault(fact.in(code), ""))), language);
    }

    public List<String> list(Fact fact) {
        return Values.list(said(fact, ""));
    }

    /** Reads them. Inside a transaction. */
    @Component
    public static class Reader {
        private static final Sql SHOWN = Sql.of("select shown::text as shown from directory.service where id = :id");

        private final Db db;
        private final Values values;

        Reader(Db db, Values values) {
            this.db = db;
            this.values = values;
        }

        public Particulars of(Actor actor, ServiceId id) {
            HashMap<String, String> answers = db.sql(SHOWN).param("id", id.value()).query((row, _) -> values.texts(row.getString("shown"))).optional().orElseGet(HashMap::new);
            if (!(actor instanceof Actor.Professional)) {
                RESERVED.forEach(fact -> answers.remove(fact.key()));
            }
            return new Particulars(Map.copyOf(answers));
        }
    }
}
