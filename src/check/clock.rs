//! The finding about the clocks, which embedding tokens depend on.

use crate::check::findings::{Findings, Level};

/// Clocks may differ by so many milliseconds.
const SMALL_SKEW: f64 = 30_000.0;
/// How long an embedding token is valid by default, in milliseconds: where the server's clock is ahead by more, it is over at once.
const TOKEN_LIFETIME: f64 = 300_000.0;

const REMEDY: &str = "Synchronise both clocks (NTP).";

/// Tells whether the clocks agree. `lead` is by how many milliseconds the server's is ahead.
pub fn tell(findings: &mut Findings, lead: Option<f64>) {
    let Some(lead) = lead else {
        return findings.not_checked("The clocks were not compared: no answer told the server's time.");
    };
    if lead.abs() <= SMALL_SKEW {
        return findings.ok("CLOCK", "The server's clock and this machine's agree.");
    }
    let (level, word, effect) = if lead >= TOKEN_LIFETIME {
        (Level::Error, "ahead of", "is over before it can be used")
    } else if lead > 0.0 {
        (Level::Warning, "ahead of", "is valid for less time than it says")
    } else {
        (Level::Warning, "behind", "is valid for longer than it says")
    };
    let seconds = (lead.abs() / 1000.0).round().to_string();
    let message =
        ["The server's clock is ", &seconds, " seconds ", word, " this machine's: an embedding token signed here ", effect, "."];
    findings.tell(level, "CLOCK_SKEWED", &message.concat(), REMEDY);
}
