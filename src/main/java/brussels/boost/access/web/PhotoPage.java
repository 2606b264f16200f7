package brussels.boost.access.web;

import brussels.boost.access.MemberCard;

/** The photo of one member. @param oneself the person looks @param offered it may be put here; otherwise only the member puts their own */
public record PhotoPage(String pid, String name, MemberCard member, boolean oneself, boolean offered) {
    public String base() {
        return "/people/" + pid + "/circle/" + member.id() + "/photo";
    }
}
