package brussels.boost.platform.run;

import java.util.List;

/** What a module has to say to whoever starts the program, such as the accounts of the demo. A bean of this type is enough. */
public interface StartBanner {
    List<String> lines();
}
