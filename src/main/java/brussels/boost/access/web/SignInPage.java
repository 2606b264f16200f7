package brussels.boost.access.web;

import brussels.boost.access.Accounts;
import java.util.List;

/**
 * The door.
 *
 * @param next where to go afterwards, an address of ours
 * @param login what was typed, kept when refused
 * @param ended a session was over: say so
 * @param demo fictional accounts to pick from; empty in production
 */
public record SignInPage(String next, String login, boolean ended, List<Accounts.Card> demo) {}
