package dev.tombolo.processor.problem;

/** One mistake: which, where, and what to do about it in words. */
public record Problem(Rule rule, Anchor anchor, String message) {

    @Override
    public String toString() {
        return "[" + rule.id() + "] " + message;
    }
}
