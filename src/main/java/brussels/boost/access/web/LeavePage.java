package brussels.boost.access.web;

import brussels.boost.access.domain.circle.LeaveCircle;

/** Before somebody leaves a circle. @param said the sentence as typed */
public record LeavePage(String pid, LeaveCircle.Asked asked, String said) {}
