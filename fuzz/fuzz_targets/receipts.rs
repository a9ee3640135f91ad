//! Any text in the place of a receipt: it is believed only where it is the one that was written.
//!
//! The first byte of an input chooses where receipts are kept and whether they are trusted without a look; the rest is the
//! text. In it, `%r`, `%s` and `%t` stand for the genuine receipt, its signature and what it says, and `%o` for the receipt of other
//! credentials.

#![no_main]

#[path = "../../tests/receipts/customer.rs"]
mod customer;
#[path = "../../tests/model_server/mod.rs"]
mod model_server;
#[path = "../../tests/scripted_host/mod.rs"]
mod scripted_host;

use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

use customer::{Customer, PLACES, token};
use scripted_host::sample::{options, with};

fuzz_target!(|input: &[u8]| {
    let Some((first, text)) = input.split_first() else { return };
    let place = PLACES[usize::from(*first) % 3];
    let customer = Customer::unknown(place);
    customer.call(&token("another")).result.expect("a first call succeeds");
    let other = customer.receipt().expect("a receipt");
    assert_eq!(customer.call(&options()).action(), "updated");
    let genuine = customer.receipt().expect("a receipt");
    let parsed = |text: &str| serde_json::from_str::<Value>(text.strip_prefix("1:").unwrap_or_default()).unwrap_or_default();
    let (signature, said) = (parsed(&genuine)["signature"].clone(), parsed(&genuine)["said"].clone());

    let text = String::from_utf8_lossy(text);
    let text = text.replace("%r", &genuine).replace("%s", signature.as_str().expect("a text")).replace("%t", &said.to_string()).replace("%o", &other);
    customer.set_receipt(&text);
    let given = if *first >= 128 { with(options(), "trustFor", json!(1e15)) } else { options() };
    let called = customer.call(&given);
    let is_genuine = parsed(&text)["signature"] == signature && parsed(&text)["said"] == said;
    let action = if is_genuine { "unchanged" } else { "updated" };
    assert_eq!((called.action(), called.upserts() == 0), (action, is_genuine), "{text:?}");
    let lists = called.lines.iter().filter(|line| *line == customer::LIST).count();
    assert!(lists <= 1, "a void receipt was looked at: {text:?}");
});
