/** The pages: how a controller answers, in which language, with which assets, and what a refusal looks like. */
@NullMarked
package brussels.boost.platform.web;

import org.jspecify.annotations.NullMarked;
