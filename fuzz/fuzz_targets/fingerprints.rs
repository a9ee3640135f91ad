//! Any text as the display name of a row: it is believed only where the fingerprint behind it is the one that was written.
//!
//! The first byte of an input chooses whether a fresh process looks at the row, or the one that wrote it; the rest is the name. In
//! it, `%g` and `%o` stand for the genuine fingerprint and for that of other credentials, in their invisible form.

#![no_main]

#[path = "../../tests/fingerprints/customer.rs"]
mod customer;
#[path = "../../tests/model_server/mod.rs"]
mod model_server;
#[path = "../../tests/scripted_host/mod.rs"]
mod scripted_host;

use libfuzzer_sys::fuzz_target;
use predefined_connection::invisible;
use serde_json::json;

use customer::Customer;
use scripted_host::sample::{options, token};

fuzz_target!(|input: &[u8]| {
    let Some((first, name)) = input.split_first() else { return };
    let customer = Customer::unknown();
    customer.call(&token("another")).result.expect("a first call succeeds");
    let other = customer.mark();
    assert_eq!(customer.call(&options()).action(), "updated");
    let genuine = customer.mark();

    let name = String::from_utf8_lossy(name);
    let name = name.replace("%g", &invisible::write(&genuine)).replace("%o", &invisible::write(&other));
    let (visible, bytes) = invisible::split(&name);
    assert!(name.starts_with(visible));
    if let Some(bytes) = &bytes {
        assert_eq!([visible, &invisible::write(bytes)].concat(), name);
    }
    assert!(invisible::shown(&name).len() <= name.len());

    customer.change("displayName", &json!(name));
    let called = if *first < 128 { customer.call_afresh(&options()) } else { customer.call(&options()) };
    let is_genuine = bytes == Some(genuine);
    let action = if is_genuine { "unchanged" } else { "updated" };
    assert_eq!((called.action(), called.upserts() == 0), (action, is_genuine), "{name:?}");
    let told = called.result.expect("a success")["connection"]["displayName"].clone();
    // A name may hold several fingerprints: none of them is shown.
    assert_eq!(told, if is_genuine { invisible::shown(&name) } else { "Gelato (org_1234)".to_owned() });
});
