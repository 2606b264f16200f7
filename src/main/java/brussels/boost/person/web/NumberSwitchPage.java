package brussels.boost.person.web;

import brussels.boost.person.domain.SwitchNationalNumber;
import org.jspecify.annotations.Nullable;

/** Whether the national number may be asked. @param declared null while it may not */
public record NumberSwitchPage(SwitchNationalNumber.@Nullable Declared declared, String typed) {}
