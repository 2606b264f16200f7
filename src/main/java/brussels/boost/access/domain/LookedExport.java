package brussels.boost.access.domain;

import brussels.boost.access.Accounts;
import brussels.boost.access.Family;
import brussels.boost.access.PatientAccess;
import brussels.boost.access.PersonExport;
import brussels.boost.audit.Journal;
import brussels.boost.platform.id.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who looked, and who was refused, in the copy of the file. */
@Component
class LookedExport implements PersonExport {
    private static final int MOST = 2000;

    private final Journal journal;
    private final Accounts accounts;

    LookedExport(Journal journal, Accounts accounts) {
        this.journal = journal;
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "looked";
    }

    @Override
    public Family family() {
        return Family.JOURNAL;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public Set<String> tables() {
        return Set.of("audit.entry");
    }

    @Override
    public Part read(PatientAccess patient) {
        List<Journal.Looked> lines = journal.about(patient.person(), null, MOST);
        var names = accounts.cards(lines.stream().map(Journal.Looked::account).filter(Objects::nonNull).distinct().map(id -> new AccountId(id)).toList());
        return Part.of(lines.stream().map(line -> row(line, names)).toList());
    }

    private static Map<String, String> row(Journal.Looked line, Map<AccountId, Accounts.Card> names) {
        var row = new LinkedHashMap<String, String>();
        Accounts.Card who = line.account() == null ? null : names.get(new AccountId(line.account()));
        row.put("at", line.at().toString());
        row.put("name", who == null ? line.actorKind() : who.name());
        row.put("act", line.act());
        row.put("families", line.families());
        if (line.refused()) {
            row.put("refused", "t");
        }
        return row;
    }
}
