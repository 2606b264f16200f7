package brussels.boost.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.boost.access.People;
import brussels.boost.community.domain.TagTask;
import brussels.boost.platform.db.Db;
import brussels.boost.platform.db.Sql;
import brussels.boost.platform.db.Transactions;
import brussels.boost.platform.id.AccountId;
import brussels.boost.platform.id.Id;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.security.Refusal;
import brussels.boost.testing.BoostTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BoostTest
class TagTaskTest {
    private static final Sql COUNTED = Sql.of("select coalesce(sum(n), 0)::int from community.unrecognised_task where code = :code");
    private static final Sql WORDS = Sql.of("select what from community.unrecognised_task where what is not null");
    private static final Sql COLUMNS = Sql.of("""
            select column_name::text from information_schema.columns where table_schema = 'community' and table_name = 'unrecognised_task'
            """);

    @Autowired People people;
    @Autowired TagTask tag;
    @Autowired Transactions transactions;
    @Autowired Db db;

    @Test
    void a_tap_is_counted_once_however_often_its_form_is_sent() {
        var nurse = people.anyNurse();
        var form = Id.next();
        tag.tag(nurse, new TagTask.Request(form, "on-hold", null));
        tag.tag(nurse, new TagTask.Request(form, "on-hold", null));
        tag.tag(nurse, new TagTask.Request(Id.next(), "on-hold", null));
        assertThat(transactions.read(nurse, () -> db.sql(COUNTED).param("code", "on-hold").query(Integer.class).single())).isEqualTo(2);
    }

    @Test
    void a_task_carries_no_person_no_author_and_no_hour() {
        var nurse = people.anyNurse();
        List<String> columns = transactions.read(nurse, () -> db.sql(COLUMNS).query(String.class).list());
        assertThat(columns).containsExactlyInAnyOrder("day", "code", "district", "what", "n");
    }

    @Test
    void the_words_are_cleaned_before_they_are_kept() {
        var nurse = people.anyNurse();
        tag.tag(nurse, new TagTask.Request(Id.next(), "unexpected", "chercher le chat de Madame Diallo, 0470 12 34 56"));
        assertThat(transactions.read(nurse, () -> db.sql(WORDS).query(String.class).list())).containsExactly("chercher le chat de Madame …, …");
    }

    @Test
    void only_professionals_count_and_only_what_is_on_the_list() {
        assertThatThrownBy(() -> tag.tag(new Actor.Oneself(AccountId.fresh(), PersonId.fresh()), new TagTask.Request(Id.next(), "on-hold", null)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> tag.tag(people.anyNurse(), new TagTask.Request(Id.next(), "no-such-task", null))).isInstanceOf(Refusal.class);
    }
}
