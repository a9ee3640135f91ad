//! Receipts make a repeated call cheap. A receipt says that these credentials were written as this row at this time; as long as
//! the server lists the row as it was then, nothing needs to be written, and the server need not check the credentials again.
//!
//! A receipt is a JSON object: what is said, and a signature. The signature is an HMAC-SHA256, keyed with the platform's API key,
//! over all that the receipt vouches for: what is said, the instance, the customer, and the whole body of the write. So a receipt
//! holds no secret, whoever can write to the place where it is kept can forge none, and after any change of the options it is
//! void.

use hmac_sha256::HMAC;

use crate::activepieces::call::{Call, Step};
use crate::activepieces::client::Client;
use crate::activepieces::connections::{self, Connection};
use crate::activepieces::projects;
use crate::error::Error;
use crate::host::{Host, Node, StoreMethod};
use crate::json::Json;
use crate::options::Receipts;
use crate::provision::duplicates::Rows;
use crate::provision::report::facts;
use crate::text::joined;

/// The form of receipts that this version writes; others are void.
const FORM: &str = "1";
/// How long the caller's store may take each time, in milliseconds: longer than that, writing anew is as good.
const STORE_LIMIT: f64 = 1_000.0;

/// The name under which a call's receipt is kept.
fn name<H: Host>(client: &Client<'_, H>) -> String {
    match client.options.receipts {
        Receipts::Project => joined(&["predefined-connection:", client.options.key.as_str()]),
        _ => joined(&["predefined-connection:", &client.place]),
    }
}

/// The receipt in memory or in the caller's store, if there is one.
pub async fn recall<H: Host>(client: &Client<'_, H>) -> Option<Json> {
    match client.options.receipts {
        Receipts::Memory => client.host.process().receipts.get(&name(client)),
        Receipts::Store => read(client, &store(client, StoreMethod::Get).await?),
        Receipts::Project | Receipts::Nowhere => None,
    }
}

/// The receipt in a project's metadata, where receipts are kept there.
pub fn in_project<H: Host>(client: &Client<'_, H>, project: &H::Node) -> Option<Json> {
    let metadata = project.member("metadata").filter(|_| client.options.receipts == Receipts::Project)?;
    read(client, &metadata.member_text(&name(client))?)
}

/// Reads a receipt's text: [`FORM`], a colon, and JSON. It is no JSON as a whole, for some stores would give back what they made
/// of it.
fn read<H: Host>(client: &Client<'_, H>, text: &str) -> Option<Json> {
    client.host.read_json(text.strip_prefix(FORM)?.strip_prefix(':')?)
}

/// Forgets a receipt that is void, before the connection is written anew: where that fails half-way nothing must vouch for it.
pub async fn forget<H: Host>(client: &Client<'_, H>) {
    if client.options.receipts == Receipts::Store {
        store(client, StoreMethod::Delete).await;
    } else {
        client.host.process().receipts.delete(&name(client));
    }
}

/// Notes that the connection is about to be written. From then on this process takes older receipts for void, whether or not the
/// place where they are kept lets go of them, and however the write ends: the server may finish it later.
pub fn note_write<H: Host>(client: &Client<'_, H>) {
    client.host.process().writes.set(&client.place, client.host.now());
}

/// Keeps a receipt of these [`facts`]. Where that fails the next call writes again, which is no reason to fail this one.
pub async fn keep<H: Host>(client: &Client<'_, H>, facts: &Json) {
    let place = client.options.receipts;
    if place == Receipts::Nowhere {
        return;
    }
    let receipt = signed(client, facts);
    if place == Receipts::Memory {
        return client.host.process().receipts.set(&name(client), receipt);
    }
    let Some(json) = client.host.write_json(&receipt) else { return };
    let text = joined(&[FORM, ":", &json]);
    if place == Receipts::Store {
        store(client, StoreMethod::Set(&text)).await;
    } else {
        keep_in_project(client, text).await.unwrap_or_default();
    }
}

/// Looks whether what a receipt says is still so, and gives the [`facts`]; nothing where it is void, and all is to be done as
/// if there were none.
///
/// # Errors
/// Any error of listing the project's connections.
pub async fn confirm<H: Host>(client: &Client<'_, H>, receipt: &Json) -> Result<Option<Json>, Error> {
    let Some(said) = genuine(client, receipt) else { return Ok(None) };
    let at = said.member_number("at").unwrap_or_default();
    if client.host.process().writes.get(&client.place).is_some_and(|last_write| at < last_write) {
        return Ok(None);
    }
    if (0.0..client.options.trust_for()).contains(&(client.host.now() - at)) {
        return Ok(Some(said.clone()));
    }
    let project_id = said.member_text("projectId").unwrap_or_default();
    let answer = match client.send(&connections::of_project(project_id)).await {
        Ok(answer) => answer,
        // The project was deleted, or is not this key's any more.
        Err(error) if matches!(error.data().server_status, Some(403 | 404)) => return Ok(None),
        Err(error) => return Err(error),
    };
    let rows = Rows::read(client, &answer, project_id)?;
    let (Some(row), Some(written)) = (rows.only(), said.member("connection")) else { return Ok(None) };
    if !is_as_written(client, row, written) {
        return Ok(None);
    }
    let facts = facts(project_id, row, &rows.shadows);
    if client.options.trust_for() > 0.0 && client.options.receipts != Receipts::Project {
        keep(client, &facts).await;
    }
    Ok(Some(facts))
}

/// Whether a row is as the receipt has it. A row whose code was exchanged is renewed by the server itself whenever its token
/// runs out, and the code could not be sent again.
fn is_as_written<H: Host>(client: &Client<'_, H>, row: &Connection<H::Node>, written: &Json) -> bool {
    let is_still = |name| row.is(name, written.member_text(name).unwrap_or_default());
    let credentials = &client.options.credentials;
    is_still("id")
        && is_still("pieceName")
        && row.is("type", credentials.auth_type.as_str())
        && row.is("status", "ACTIVE")
        && (credentials.one_use || is_still("updated"))
}

async fn store<H: Host>(client: &Client<'_, H>, method: StoreMethod<'_>) -> Option<String> {
    client.host.store(method, &name(client), STORE_LIMIT.min(client.remaining())).await
}

/// The metadata is read anew first, since the server replaces all of it.
async fn keep_in_project<H: Host>(client: &Client<'_, H>, receipt: String) -> Option<()> {
    let external_id = client.options.external_project_id();
    let look = Call { step: Step::KeepReceipt, ..projects::find(external_id) };
    let answer = client.send(&look).await.ok()?;
    let row = projects::found(&answer, external_id)??;
    let mut metadata = match row.member("metadata") {
        Some(metadata) => metadata.json()?,
        None => Json::object(),
    };
    metadata.replace(&name(client), Json::String(receipt));
    let call = projects::set_metadata(&row.member_text("id")?, metadata).ok()?;
    client.send(&call).await.ok().map(|_| ())
}

/// A receipt of these facts.
fn signed<H: Host>(client: &Client<'_, H>, facts: &Json) -> Json {
    let mut said = facts.clone();
    said.set("at", Json::Number(client.host.now()));
    let mut receipt = Json::object();
    receipt.set_text("signature", &signature(client, &said));
    receipt.set("said", said);
    receipt
}

/// What a receipt says, if it was signed by a call with the same options.
fn genuine<'a, H: Host>(client: &Client<'_, H>, receipt: &'a Json) -> Option<&'a Json> {
    let said = receipt.member("said")?;
    is_same(receipt.member_text("signature")?, &signature(client, said)).then_some(said)
}

fn signature<H: Host>(client: &Client<'_, H>, said: &Json) -> String {
    let options = client.options;
    let mut mac = HMAC::new(client.api_key.as_bytes());
    let mut add = |bytes: &[u8]| mac.update(bytes);
    for text in [FORM, &options.instance, options.external_project_id()] {
        Json::text(text).each_byte(&mut add);
    }
    options.new_connection(&[]).each_byte(&mut add);
    said.each_byte(&mut add);
    hexadecimal(&mac.finalize())
}

/// What tells the platform of a key apart from others on the same instance, whose customers may have the same ids: a part of an
/// HMAC, of which nobody can infer the key.
pub fn platform_mark(api_key: &str, instance: &str) -> String {
    let mac = HMAC::mac(instance.as_bytes(), api_key.as_bytes());
    hexadecimal(mac.get(..4).unwrap_or_default())
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.push(char::from(if digit < 10 { b'0' + digit } else { b'a' - 10 + digit }));
        }
    }
    text
}

/// Compares signatures in a time that does not tell how much of them is right.
fn is_same(one: &str, other: &str) -> bool {
    one.len() == other.len() && one.bytes().zip(other.bytes()).fold(0, |differing, (a, b)| differing | (a ^ b)) == 0
}
