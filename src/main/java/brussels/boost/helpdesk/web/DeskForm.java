package brussels.boost.helpdesk.web;

import brussels.boost.helpdesk.Caller;
import brussels.boost.helpdesk.Channel;
import brussels.boost.helpdesk.NewQuestion;
import brussels.boost.helpdesk.QuestionId;
import brussels.boost.helpdesk.domain.KeepQuestion;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is typed while somebody speaks. @param place a postal code, or the name of a district or commune */
record DeskForm(@Nullable String channel, @Nullable String caller, @Nullable String trade, @Nullable String place, @Nullable String language,
        @Nullable String words, @Nullable String reach, @Nullable List<String> themes) {
    KeepQuestion.Request read(QuestionId id) {
        return new KeepQuestion.Request(new NewQuestion(id, one(Channel.values(), channel, Channel.CALL), whoAsks(), trade, null, language, words, reach, null,
                themes == null ? List.of() : themes), place);
    }

    private @Nullable Caller whoAsks() {
        return Arrays.stream(Caller.values()).filter(known -> known.name().equals(caller)).findFirst().orElse(null);
    }

    private static Channel one(Channel[] known, @Nullable String name, Channel otherwise) {
        return Arrays.stream(known).filter(channel -> channel.name().equals(name)).findFirst().orElse(otherwise);
    }
}
