package brussels.boost.day.web;

import brussels.boost.day.domain.ReadRecord;
import brussels.boost.access.Family;
import brussels.boost.platform.id.MemberId;
import brussels.boost.platform.id.PersonId;
import brussels.boost.platform.security.Actor;
import brussels.boost.platform.web.Page;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Before trusting somebody with something: what exactly they see. */
@Controller
class EyesController {
    private final ReadRecord record;

    EyesController(ReadRecord record) {
        this.record = record;
    }

    @GetMapping("/people/{pid}/circle/{member}/eyes")
    View eyes(Page page, Actor actor, @PathVariable String pid, @PathVariable String member, @RequestParam Map<String, String> chosen) {
        Map<String, String> toCome = Arrays.stream(Family.values()).filter(family -> Set.of("READ", "WRITE").contains(chosen.getOrDefault("right-" + family, "")))
                .collect(Collectors.toMap(family -> "right-" + family, family -> chosen.getOrDefault("right-" + family, ""), (a, _) -> a, TreeMap::new));
        Set<Family> families = toCome.keySet().stream().map(key -> Family.valueOf(key.substring("right-".length()))).collect(Collectors.toSet());
        var opened = record.as(actor, PersonId.of(pid), MemberId.of(member), families);
        return page.view("day/eyes", new EyesPage(new RecordPage(opened.seen()), member, opened.whose(), toCome));
    }
}
